"""Reads a calendar with the package icalendar and expands the weekly update with dateutil: at which time of day, how far
from UTC, it is held in winter and in summer, and which day of the holidays is left out."""

import datetime
import sys
from zoneinfo import ZoneInfo

import icalendar
from dateutil import rrule

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
zones = [it for it in calendar.walk("VTIMEZONE")]
assert [str(it["TZID"]) for it in zones] == ["Europe/Berlin"], zones
kinds = sorted(it.name for zone in zones for it in zone.subcomponents)
assert kinds == ["DAYLIGHT", "STANDARD"], kinds
event = next(it for it in calendar.walk("VEVENT") if str(it["SUMMARY"]) == "Wöchentliches Update")
start = event["DTSTART"].dt.replace(tzinfo=None)
rule = rrule.rrulestr(
    event["RRULE"].to_ical().decode().split(";UNTIL")[0], dtstart=start
)
berlin = ZoneInfo("Europe/Berlin")


def held(month):
    day = next(it for it in rule if it.year == 2027 and it.month == month)
    at = day.replace(tzinfo=berlin)
    offset = at.strftime("%z")
    return f"{at:%H:%M} {offset[:3]}:{offset[3:]}"


out = event["EXDATE"]
days = [it.dt for one in (out if isinstance(out, list) else [out]) for it in one.dts]
left = next(it for it in days if it.date() == datetime.date(2026, 12, 28))
print(f"{held(2)}, {held(7)}, {left:%Y-%m-%d} left out")
