import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Holds PDF files to the rules of PDF/A-2a and PDF/UA-1. One line a file and set of rules, in columns divided by tabs: the
 * file, the rules, "kept" or "broken", how many places were looked at. One line more for each broken rule: the file, the
 * rules, "rule", its number, how often, and what it says.
 */
class Rules {
    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            hold(file, "2a", "PDFA-2A");
            hold(file, "ua1", "PDFUA-1");
        }
    }

    private static void hold(String file, String flavour, String rules) throws Exception {
        ValidationProfile profile;
        try (InputStream written = Rules.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + rules + ".xml")) {
            profile = Profiles.profileFromXml(written);
        }
        try (FileInputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.fromString(flavour))) {
            ValidationResult result = Foundries.defaultInstance().createValidator(profile, false).validate(parser);
            say(file, rules, result.isCompliant() ? "kept" : "broken", "" + result.getTotalAssertions());
            Map<String, Integer> broken = new TreeMap<>();
            for (TestAssertion it : result.getTestAssertions()) {
                if (it.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber();
                    broken.merge(rule + "\t" + it.getMessage().replaceAll("\\s+", " "), 1, Integer::sum);
                }
            }
            for (Map.Entry<String, Integer> it : broken.entrySet()) {
                String[] rule = it.getKey().split("\t", 2);
                say(file, rules, "rule", rule[0], "" + it.getValue(), rule[1]);
            }
        }
    }

    private static void say(String... columns) {
        System.out.println(String.join("\t", columns));
    }
}
