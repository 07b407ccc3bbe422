"""Worlds that are allowed, however odd: few people or none, nothing that happens, and words of every kind."""

from __future__ import annotations

from typing import NamedTuple

MANNERS = """
feeling liking toward someone, -100 to 100, usually 0
mood joy, 0 to 100, fades by half in 3 hours
trait patient, usually 70
status "A is in tears", seen
notion "A is cross"
phrase "A is glad": A's joy is at least 10

action go: "A goes to L"
  passing
  afterwards A goes toward L

action greet: "A greets B"
  needs B is here
  A says "@speech@"
  told as "@told@"
  B may smile, frown
  if B smiles
    B says "@speech@"

action tell: "A tells B that P"
  needs B is here
  heard next door
  afterwards B hears that P

action cry: "A cries"
  seen from afar
  afterwards A is in tears for 10 minutes

action give: "A gives X to B"
  needs B is here
  needs A has X
  afterwards B has X

want "company"
  A wants to go to L by 10
  when A's liking toward someone B is at least 40
   and B is not here
   and A would look for B in L
  because "{A} wants to be with {B}"

want "a @rule@ morning"
  A wants to greet B by 30
  when A's liking toward B is at least 40
   and A did not greet B today
  because "@because@"

want "the news"
  A wants to tell B that A is glad by 20
  when A is glad
   and A's liking toward B is at least 40
   and A did not tell B that A is glad
  because "{B} should know"

want "gossip"
  A wants to tell B that C is cross by 15
  when C is cross
   and A's liking toward B is at least 40
   and A did not tell B that C is cross
  because "{B} should know of {C}"

want "tears"
  A wants to cry by 15
  when A did not cry today
   and A is patient
  because "it is too much for {A}"

plan "A pleases B"
  taken up when A's liking toward B is at least 60
  done when A gave X to B today
  patience 2 hours
  worth 40
  first if A has X: give X to B
  because "@because@"

reaction "a pleasure"
  when B greets A
   and A smiles
  then A's joy rises by 30
   and A's liking toward B rises by 5
  because "{B} greeted {A}"

reaction "in two minds"
  when A sees that B cried
  then A suspects that B is cross
  because "{B} cried"
"""

PLAIN = {"speech": "Good morning, {B}!", "told": "{A} greets {B}.", "because": "{A} likes {B}", "rule": "good"}


class Odd(NamedTuple):
    """What a small world says; whatever is not said is plain."""

    title: str = "Some at a gate"
    about: str = "A greeting."
    ends: str = "Monday 3 June 2024, 9:45"
    names: tuple[str, ...] = ("Ada", "Bo", "Cyd")
    titles: tuple[str, ...] = ("", "", "")
    places: tuple[str, str] = ("the gate", "the lane")
    way: str = "next to lane"
    where: tuple[str, ...] = ("gate", "gate", "lane")
    thing: str = "a box"
    words: dict[str, str] = {}  # noqa: RUF012 - never changed
    manners: str = MANNERS

    @property
    def authored(self) -> tuple[str, ...]:
        """What may stand in any text as it was written."""
        return (self.title, self.about, *self.names, *self.titles, *self.places, self.thing, *self.words.values())

    def text(self) -> str:
        """The world's text."""
        manners = self.manners
        for name, plain in PLAIN.items():
            manners = manners.replace(f"@{name}@", self.words.get(name, plain))
        return "\n".join([
            f'world "{self.title}"\n  about "{self.about}"\n  from Monday 3 June 2024, 9:00 to {self.ends}\n',
            f'place gate, "{self.places[0]}"\n' + (f"  {self.way}\n" if self.way else ""),
            f'place lane, "{self.places[1]}"\n',
            f'thing box, "{self.thing}", a gift\n' if self.manners == MANNERS else "",
            *(self._person(at) for at in range(len(self.names))),
            manners,
        ])  # fmt: skip

    def _person(self, at: int) -> str:
        name, title = self.names[at], self.titles[at]
        head = f"person {name}, " + (f'"{title}", ' if title else "") + ("she" if at == 0 else "they")
        lines = [f"is in {self.where[at]}"]
        if self.manners == MANNERS:
            others = [other for other in self.names if other != name]
            lines += [
                line for other in others for line in (f"liking toward {other} 60", f"thinks that {other} is cross")
            ]
            lines += [f"is sure that {name} cried on 2 June 2024"]
            lines += ["has box"] if at == 0 else []
        return "\n    ".join([f"{head}\n  at the start", *lines]) + "\n"


LONG = "Immeasurablylongandwinding" * 8
MARKUP = "<script>alert(1)</script> & 'it' ]]> </text> &amp; <!-- --> %s \\n"

ODD = {
    "plain": Odd(),
    "one person": Odd(names=("Ada",)),
    "nobody ever acts": Odd(manners='status "A is in tears", seen\n'),
    "no titles": Odd(about="", places=("", ""), thing=""),
    "apostrophes and accents": Odd(
        title="L'été à l'Île-d'Yeu",
        names=("O'Brien", "Zoë-Éloïse", "D'Ux"),
        titles=("D'Artagnan's aunt", "Señor Ñandú", ""),
        places=("the baker's", "l'église"),
    ),
    "other scripts": Odd(
        title="世界",
        about="Наскоро.",
        names=("Ольга", "Ἀθηνᾶ", "Cyd"),
        titles=("小林さん", "שרה", ""),
        places=("حديقة", "公園"),
    ),
    "very long": Odd(
        title=LONG,
        names=(LONG[:90], "Bo", "Cyd"),
        titles=("", LONG, ""),
        places=(LONG, "the lane"),
        words={"speech": "On and on and on. " * 30, "because": "{A} likes {B} " + "very " * 60 + "much"},
    ),
    "markup": Odd(
        title=MARKUP,
        about=MARKUP,
        titles=(MARKUP, "<b>Bo</b>", '&quot;"'[:6]),
        places=(MARKUP, "a &lt; b"),
        thing="<img src=x>",
        words={"speech": MARKUP, "told": "{A} greets {B} " + MARKUP, "because": "{A} <i>likes</i> {B} & so"},
    ),
    "braces": Odd(title="{A} of {0}", titles=("{A}", "{0} {P}", "{1}"), places=("{L}", "%(a)s @@data@@")),
    "emoji": Odd(
        title="🎭",
        titles=("👩‍👩‍👧", "🏴‍☠️", ""),
        places=("🏫", "🏡"),
        words={"speech": "👋🏽 {B}!", "told": "{A} 👋 {B}."},
    ),
    "marks": Odd(titles=("Dr. A. Smith, Esq.", "Who?", "No. 3"), places=("St. Mary's...", "Yahoo!")),
    "a minute": Odd(ends="Monday 3 June 2024, 9:01"),
    "the same words twice": Odd(titles=("the twin", "the twin", "the twin"), places=("the gate", "the gate")),
    "people who never meet": Odd(names=("Ada", "Bo"), way="", where=("gate", "lane")),
    "words of the telling": Odd(
        names=("All", "Nobody", "Cyd"), titles=("because", "That she", "None"), places=("toward", "and")
    ),
}
"""By what is odd about them."""
