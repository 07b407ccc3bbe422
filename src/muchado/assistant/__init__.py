"""Tools for assistants that write and play worlds: each is one of the commands, in a process of its own.

`tools` says what can be asked, as records; `subjects` which worlds are meant; `doing` has the command do it, within
bounds; `messages` says what is no message of the protocol; `server` speaks it.
"""
