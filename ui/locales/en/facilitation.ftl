# facilitation
