"""How much a rule may hold: bounds that the language tells its authors, and that every bundle is held to."""

from __future__ import annotations

MOST_SOUGHT = 12
"""How many people, places, things and claims one list of conditions may seek, those it is given left out."""

MOST_CONDITIONS = 100
"""How many conditions one list may have."""

MOST_ROLES = 5
"""How many roles a sentence may have: A, another, a place, and two times."""

MOST_NESTED = 5
"""How deep sentences may lie in one another: "A told B that C knows that D ...". Deeper, nobody says it."""

MOST_MINDS = 4
"""Through how many minds a thought may go: "A thinks that B thinks that C thinks that D thinks that ..."."""

MOST_PARTS = 20
"""How many parts a sum may have."""

MOST_RESTING = 40
"""How many phrases may rest on one another in a row."""

MOST_STEPS = 500_000
"""How many steps rules may take in one mind at one time before the one that costs most is put aside."""

MOST_COUNTED = 999_999
"""Of what can be owed or held there is no more than that."""
