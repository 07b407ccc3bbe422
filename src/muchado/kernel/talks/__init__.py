"""Talks: encounters in which people take turns about something, until it is said, given up or broken off.

After Goffman (1961, 1981) and Sacks, Schegloff and Jefferson (1974): one speaks at a time; who is spoken to has the
next turn; where they do not take it, whoever will may; where nobody does, it is over.
"""
