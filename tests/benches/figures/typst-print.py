"""Prints a Typst source to a PDF."""

import sys

import typst

typst.compile(sys.argv[1], output=sys.argv[2])
