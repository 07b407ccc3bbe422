"""The stage: one contract that every host speaks. Standard library only: no files, no threads, no clock, no sqlite.

`protocol` says what goes over to a host and back, as plain records; `Town` is the handle by which it plays.
"""
