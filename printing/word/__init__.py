"""A word processor's file of a report, made from the same data as its print: `write` is all that others call."""

from .report import write

__all__ = ["write"]
