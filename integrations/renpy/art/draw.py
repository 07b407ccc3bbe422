"""Draws the pictures of the novel, which are our own: `python integrations/renpy/art/draw.py` (needs `muchado[png]`).

Places are flat and wide, people are busts without a face, and faces are laid over them: so each expression is drawn
once. Put your own pictures in their place, under the same names.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import resvg_py

IMAGES = Path(__file__).parent.parent / "game" / "images"

WIDE, HIGH = 1280, 720
FIGURE_WIDE, FIGURE_HIGH = 440, 574


class Person(NamedTuple):
    """How somebody is drawn: colours, and which hair."""

    hair: str
    skin: str
    top: str
    accent: str
    style: str


PEOPLE = {
    "naruto": Person("#e8b23a", "#f2c9a0", "#e07a2f", "#2d2a32", "spiky"),
    "ino": Person("#f0dc9b", "#f7d9c0", "#7a5ea8", "#efe6f7", "tail"),
    "sakura": Person("#e58fae", "#f6d5c2", "#b5344b", "#f4e3e6", "bob"),
    "hinata": Person("#2b2f52", "#f5d9cb", "#8f86b8", "#e9e6f3", "long"),
    "kiba": Person("#5a3b2a", "#e3b48c", "#4d4f57", "#b4493c", "messy"),
    "sasuke": Person("#23243a", "#f1d2bd", "#34466e", "#dfe4ee", "spiky"),
    "shikamaru": Person("#3a2e2b", "#e6bd97", "#5d7350", "#dfe6d5", "knot"),
    "choji": Person("#9a5a32", "#efc6a2", "#a83e3e", "#f1e0c0", "messy"),
    "tenten": Person("#4a2f26", "#f0ccb0", "#d9768a", "#fbeef0", "buns"),
    "ino_s_father": Person("#d9c27c", "#e8bd98", "#4f6d5c", "#dfe9df", "tail"),
}

INK = "#3a2b33"

FACES = {
    "calm": ("M184 214 q14 -8 28 0 M228 214 q14 -8 28 0", "round", "M208 284 q12 5 24 0", ""),
    "happy": ("M182 210 q15 -12 30 0 M228 210 q15 -12 30 0", "smiling", "M200 278 q20 22 40 0", "blush"),
    "sad": ("M183 219 q13 -10 28 -13 M257 219 q-13 -10 -28 -13", "low", "M207 290 q13 -10 26 0", ""),
    "tears": ("M182 220 q13 -13 29 -16 M258 220 q-13 -13 -29 -16", "low", "M205 292 q15 -13 30 0", "tears"),
    "angry": ("M182 206 l30 13 M258 206 l-30 13", "narrow", "M206 288 q14 -7 28 0", ""),
    "shy": ("M184 209 q14 -9 28 1 M228 210 q14 -10 28 -1", "aside", "M212 284 q9 6 18 0", "blush"),
}


def eyes(look: str) -> str:
    """Two eyes."""
    if look == "smiling":
        return f'<path d="M186 240 q12 -15 25 0 M229 240 q12 -15 25 0" fill="none" stroke="{INK}" stroke-width="5"/>'
    height = {"round": 15, "low": 12, "narrow": 9, "aside": 13}[look]
    shift, drop = {"aside": (-4, 3), "low": (0, 4)}.get(look, (0, 0))
    found = ""
    for middle in (198, 242):
        x, y = middle + shift, 238 + drop
        found += f'<ellipse cx="{x}" cy="{y}" rx="9" ry="{height}" fill="{INK}"/>'
        found += f'<circle cx="{x - 3}" cy="{y - height / 2.4}" r="3.4" fill="#fff"/>'
        lid = f"M{middle - 14} {y - height + 3} q14 -9 28 0"
        found += f'<path d="{lid}" fill="none" stroke="{INK}" stroke-width="4"/>'
    return found


def face(name: str) -> str:
    """An expression, to be laid over anybody."""
    brows, look, mouth, extra = FACES[name]
    found = eyes(look)
    found += f'<path d="{brows}" fill="none" stroke="{INK}" stroke-width="5"/>'
    filled = "#b5525c" if name == "happy" else "none"
    found += f'<path d="{mouth}" fill="{filled}" stroke="{INK}" stroke-width="4.5"/>'
    found += f'<path d="M219 256 q4 8 -1 10" fill="none" stroke="{INK}" stroke-width="2.5" opacity=".5"/>'
    if extra == "blush":
        for x in (178, 262):
            found += f'<ellipse cx="{x}" cy="266" rx="15" ry="7" fill="#e5707f" opacity=".45"/>'
    if extra == "tears":
        for x in (192, 248):
            found += f'<path d="M{x} 256 q-9 20 0 26 q9 -6 0 -26z" fill="#8fc4ea" stroke="#6aa6d2" stroke-width="1.5"/>'
    return framed(found, FIGURE_WIDE, FIGURE_HIGH)


def hair_behind(one: Person) -> str:
    """What of the hair falls behind the head."""
    shapes = {
        "tail": '<path d="M290 150 q90 40 70 190 q-8 70 -44 110 q14 -120 -46 -210z"/>',
        "long": '<path d="M118 210 q-14 190 8 250 h188 q22 -60 8 -250 q-102 -120 -204 0z"/>',
        "bob": '<path d="M124 190 q-22 90 2 128 h188 q24 -38 2 -128 q-96 -110 -192 0z"/>',
        "buns": '<circle cx="138" cy="118" r="42"/><circle cx="302" cy="118" r="42"/>',
        "knot": '<path d="M196 90 l-26 -62 l36 22 l14 -36 l16 36 l36 -22 l-28 62z"/>',
    }
    return f'<g fill="{one.hair}">{shapes.get(one.style, "")}</g>'


def hair_before(one: Person) -> str:
    """What of it falls over the forehead."""
    shapes = {
        "spiky": "M126 232 q-16 -50 2 -92 l-30 -8 l44 -30 l-14 -38 l50 14 l10 -42 l34 32 l28 -34 l14 42 l46 -14 l-12 40 "
        "l42 30 l-30 8 q14 46 0 92 l-16 -58 l-22 30 l-24 -36 l-28 34 l-30 -34 l-24 36 l-22 -30z",
        "messy": "M126 236 q-18 -66 10 -108 q-4 -22 24 -26 q24 -36 66 -26 q46 -10 66 28 q26 6 22 30 q22 44 2 102 q-4 -46 "
        "-22 -66 q-8 24 -26 28 q2 -20 -4 -32 q-16 28 -48 34 q6 -12 4 -26 q-26 30 -60 30 q-18 8 -34 32z",
        "tail": "M128 240 q-18 -90 24 -130 q68 -52 138 -2 q44 42 24 132 q-6 -50 -30 -76 q-20 -6 -40 -30 q-26 46 -76 50 "
        "q-26 12 -40 56z",
        "long": "M126 262 q-20 -110 26 -154 q68 -54 136 0 q46 44 26 154 q-8 -44 -20 -66 h-144 q-16 22 -24 66z",
        "bob": "M126 258 q-20 -106 28 -150 q66 -52 132 0 q48 44 28 150 q-10 -40 -22 -62 q-36 -6 -58 -34 q-28 40 -84 40 "
        "q-14 20 -24 56z",
        "buns": "M128 236 q-14 -88 26 -126 q66 -48 132 0 q40 38 26 126 q-8 -42 -24 -58 q-36 6 -58 -18 q-26 26 -76 22 "
        "q-18 16 -26 54z",
        "knot": "M130 226 q-12 -80 28 -118 q62 -46 124 0 q40 38 28 118 q-8 -44 -28 -66 q-62 -26 -124 0 q-20 22 -28 66z",
    }
    return f'<path d="{shapes[one.style]}" fill="{one.hair}"/>'


def figure(one: Person) -> str:
    """Somebody, down to the waist, without a face."""
    shade = "#00000018"
    found = f'<g transform="translate(0 -46)"><path d="M70 620 q-6 -150 78 -176 q38 -12 46 -40 h52 q8 28 46 40 q84 26 78 176z" fill="{one.top}"/>'
    found += f'<path d="M192 350 v66 q28 34 56 0 v-66z" fill="{one.skin}"/>'
    found += f'<path d="M192 384 q28 26 56 0 v-20 h-56z" fill="{shade}"/>'
    found += f'<path d="M176 432 q44 66 88 0 l16 12 q-60 92 -120 0z" fill="{one.accent}"/>'
    found += (
        f'<path d="M120 620 q4 -70 -4 -110 M320 620 q-4 -70 4 -110" fill="none" stroke="{shade}" stroke-width="6"/>'
    )
    found += f'<path d="M220 500 v120" stroke="{shade}" stroke-width="5"/></g>'
    found += f'<ellipse cx="134" cy="252" rx="13" ry="20" fill="{one.skin}"/>'
    found += f'<ellipse cx="306" cy="252" rx="13" ry="20" fill="{one.skin}"/>'
    found += f'<path d="M134 200 q-2 104 40 142 q46 34 92 0 q42 -38 40 -142 q-86 -96 -172 0z" fill="{one.skin}"/>'
    return framed(hair_behind(one) + found + hair_before(one), FIGURE_WIDE, FIGURE_HIGH)


# ---------------------------------------------------------------------- places


def box(x: float, y: float, wide: float, high: float, fill: str, more: str = "") -> str:
    """A rectangle."""
    return f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="{fill}" {more}/>'


def sky(top: str, low: str) -> str:
    """A sky from one colour to another."""
    stops = f'<stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{low}"/>'
    shade = f'<linearGradient id="s" x1="0" y1="0" x2="0" y2="1">{stops}</linearGradient>'
    return f"<defs>{shade}</defs>{box(0, 0, WIDE, HIGH, 'url(#s)')}"


def floor(y: int, fill: str, line: str) -> str:
    """A floor with boards that run into the distance."""
    boards = "".join(f'<path d="M{640 + at * 60} {y} L{640 + at * 200} {HIGH}"/>' for at in range(-8, 9))
    return box(0, y, WIDE, HIGH - y, fill) + f'<g stroke="{line}" stroke-width="3">{boards}</g>'


def windows(count: int, y: int, high: int) -> str:
    """A row of windows with light in them."""
    found, step = "", WIDE / count
    for at in range(count):
        x = at * step + step * 0.18
        wide = step * 0.64
        found += box(x - 8, y - 8, wide + 16, high + 16, "#f4ede2", 'rx="6"') + box(x, y, wide, high, "#bfe0ee")
        found += f'<path d="M{x} {y + high} l{wide} -{high} v{high * 0.4} l-{wide * 0.6} {high * 0.6}z" fill="#fff5"/>'
        found += box(x + wide / 2 - 3, y, 6, high, "#f4ede2") + box(x, y + high / 2 - 3, wide, 6, "#f4ede2")
    return found


def hills(y: int, fill: str) -> str:
    """Hills on the horizon."""
    return (
        f'<path d="M0 {y} q160 -90 330 -20 q180 -110 380 0 q180 -80 320 0 q140 -60 250 10 V{HIGH} H0z" fill="{fill}"/>'
    )


def tree(x: int, y: int, size: float, leaves: str) -> str:
    """A tree."""
    crown = "".join(
        f'<circle cx="{x + dx * size}" cy="{y - dy * size}" r="{r * size}"/>'
        for dx, dy, r in ((0, 150, 58), (-46, 118, 46), (46, 118, 46), (0, 100, 50))
    )
    return box(x - 10 * size, y - 90 * size, 20 * size, 90 * size, "#6f5240") + f'<g fill="{leaves}">{crown}</g>'


def house(x: int, y: int, wide: int, high: int, wall: str, roof: str) -> str:
    """A house with a door and two windows."""
    found = box(x, y - high, wide, high, wall)
    found += (
        f'<path d="M{x - 26} {y - high} L{x + wide / 2} {y - high - 90} L{x + wide + 26} {y - high}z" fill="{roof}"/>'
    )
    found += box(x + wide / 2 - 26, y - 92, 52, 92, "#7b5a45", 'rx="4"')
    for at in (0.14, 0.68):
        found += box(x + wide * at, y - high + 34, wide * 0.18, 54, "#fbe3a8", 'rx="3"')
    return found


def hall() -> str:
    """A school's hall."""
    lockers = "".join(
        box(at * 92 + 8, 250, 80, 250, "#7fa6ad" if at % 2 else "#749ba3", 'rx="4"')
        + box(at * 92 + 30, 276, 36, 5, "#5d8088")
        for at in range(14)
    )
    return box(0, 0, WIDE, 520, "#efe4d0") + windows(5, 46, 150) + lockers + floor(500, "#c9a877", "#b8966640")


def corner() -> str:
    """Its corner, which one cannot see into."""
    found = box(0, 0, WIDE, HIGH, "#cfc0ab") + box(0, 0, 760, 540, "#bfae98")
    found += f'<path d="M760 0 V540 L{WIDE} 640 V0z" fill="#a8967f"/>' + floor(540, "#9d8058", "#8a6f4a60")
    found += (
        box(140, 390, 460, 26, "#7b5f43", 'rx="6"')
        + box(170, 416, 24, 124, "#6a5139")
        + box(546, 416, 24, 124, "#6a5139")
    )
    found += box(250, 90, 240, 170, "#f3ecdf", 'rx="6"') + box(262, 102, 216, 146, "#9fc3d4")
    return found + '<path d="M262 248 l216 -146 v60 l-130 86z" fill="#fff4"/>' + box(0, 0, WIDE, HIGH, "#2a203a2e")


def room() -> str:
    """A class."""
    found = (
        box(0, 0, WIDE, 520, "#e9e3cf")
        + box(180, 70, 620, 260, "#8b6b4c", 'rx="8"')
        + box(194, 84, 592, 232, "#3f6b5a")
    )
    found += '<path d="M240 150 h210 M240 190 h300 M240 230 h170" stroke="#e9efe9" stroke-width="5" opacity=".7"/>'
    found += box(880, 70, 330, 260, "#f4ede2") + box(892, 82, 306, 236, "#bfe0ee") + box(1042, 82, 6, 236, "#f4ede2")
    found += floor(500, "#d0ab78", "#bf9a6850")
    for at in range(4):
        x = 90 + at * 300
        found += box(x, 500, 210, 22, "#a9794d", 'rx="4"') + box(x + 16, 522, 14, 120, "#7d5a3b")
        found += box(x + 180, 522, 14, 120, "#7d5a3b")
    return found


def stairs() -> str:
    """The stairwell."""
    found = box(0, 0, WIDE, HIGH, "#ddd2c2") + box(880, 60, 260, 330, "#f4ede2") + box(892, 72, 236, 306, "#bfe0ee")
    for at in range(9):
        found += box(80 + at * 84, 640 - at * 58, WIDE, 60, "#b79d80" if at % 2 else "#c4ab8e")
    return found + '<path d="M70 520 L830 0" stroke="#7b5f43" stroke-width="16"/>' + floor(690, "#a98f72", "#9a8064")


def forecourt() -> str:
    """Before the school."""
    found = sky("#9fd0ea", "#f6e9d6") + hills(430, "#a9c7a0") + box(330, 190, 620, 320, "#e8d9c3")
    found += box(300, 160, 680, 40, "#a45a4b", 'rx="4"') + box(580, 380, 120, 130, "#6d5747")
    for row in range(2):
        for at in range(6):
            if not (row and at in {2, 3}):
                found += box(366 + at * 96, 230 + row * 110, 60, 70, "#bcdcea", 'rx="3"')
    found += box(0, 510, WIDE, 210, "#d8cbb6") + '<path d="M560 510 h160 l170 210 h-500z" fill="#eadfcd"/>'
    return found + tree(130, 560, 1.6, "#7fae77") + tree(1150, 560, 1.6, "#7fae77")


def yard() -> str:
    """The yard in the break."""
    found = sky("#a8d6ee", "#eef4e6") + hills(420, "#9cc094") + box(0, 460, WIDE, 260, "#b9cf98")
    found += tree(980, 520, 2.2, "#6fa368") + tree(240, 480, 1.5, "#7fae77")
    found += (
        box(860, 530, 260, 18, "#8d6a48", 'rx="6"')
        + box(884, 548, 16, 54, "#6f5238")
        + box(1080, 548, 16, 54, "#6f5238")
    )
    return found + '<path d="M0 620 q400 -60 640 20 t640 -20 v100 H0z" fill="#d9cba8"/>'


def sports() -> str:
    """The sports ground."""
    found = sky("#93c9ea", "#e8f2ea") + hills(400, "#93bb8b") + box(0, 440, WIDE, 280, "#a7cc86")
    found += '<ellipse cx="640" cy="640" rx="760" ry="150" fill="#c9714f"/><ellipse cx="640" cy="640" rx="600" ry="104" fill="#a7cc86"/>'
    lanes = "".join(f'<ellipse cx="640" cy="640" rx="{rx}" ry="{ry}"/>' for rx, ry in ((710, 135), (655, 120)))
    found += f'<g fill="none" stroke="#f7e9dd" stroke-width="4">{lanes}</g>'
    return found + '<path d="M540 470 v-90 h200 v90" fill="none" stroke="#fff" stroke-width="8"/>'


def street() -> str:
    """The street."""
    found = sky("#a3cde6", "#f8e6cf") + hills(430, "#b0c6a4")
    for x, wide, high, wall, roof in (
        (40, 230, 190, "#efdcc0", "#a45a4b"), (340, 220, 230, "#d9e0d8", "#5f7f8f"),
        (720, 230, 200, "#f0d3c0", "#8d5a6b"), (1010, 230, 220, "#e6e0c4", "#6f8a5c"),
    ):  # fmt: skip
        found += house(x, 520, wide, high, wall, roof)
    return (
        found
        + box(0, 520, WIDE, 60, "#cdbfae")
        + box(0, 580, WIDE, 140, "#8f8b90")
        + "".join(box(at * 180 + 40, 644, 90, 10, "#f3e9c9") for at in range(7))
    )


def shop() -> str:
    """A shop with presents in its window."""
    found = box(0, 0, WIDE, HIGH, "#f3d9cf") + box(0, 0, WIDE, 110, "#c95f6b")
    found += "".join(
        f'<path d="M{at * 128} 110 q64 70 128 0z" fill="{"#fff" if at % 2 else "#e58a93"}"/>' for at in range(10)
    )
    for row in range(2):
        found += box(80, 300 + row * 150, 1120, 16, "#a9794d")
        for at in range(9):
            x = 110 + at * 122
            hue = ("#c95f6b", "#8d5a3b", "#e0b15a", "#7a5ea8")[(at + row) % 4]
            found += box(x, 236 + row * 150, 76, 64, hue, 'rx="6"') + box(x + 32, 236 + row * 150, 12, 64, "#fff7")
    return found + floor(600, "#d8b48a", "#c7a27860")


def flowers() -> str:
    """The flower shop that is Ino's home."""
    found = box(0, 0, WIDE, 540, "#e6efe0") + windows(3, 60, 200) + floor(540, "#c7a57c", "#b6946c60")
    hues = ("#e58fae", "#f0c75e", "#b48fd6", "#e8776d", "#f7f3ee")
    for at in range(10):
        x = 70 + at * 126
        found += f'<path d="M{x - 34} 450 h68 l-10 92 h-48z" fill="#8fa7a0"/>'
        for stem in range(5):
            top = 350 + (stem * 37 + at * 23) % 60
            found += f'<path d="M{x} 450 Q{x - 20 + stem * 10} 420 {x - 36 + stem * 18} {top}" stroke="#5f8f58" stroke-width="5" fill="none"/>'
            found += f'<circle cx="{x - 36 + stem * 18}" cy="{top}" r="15" fill="{hues[(stem + at) % 5]}"/>'
    return found


def home() -> str:
    """Anybody's home in the evening."""
    found = sky("#46527c", "#e2a98a") + hills(440, "#5c6a72") + house(470, 560, 340, 250, "#e7cfae", "#7d4b4b")
    return found + box(0, 560, WIDE, 160, "#6c7560") + tree(250, 580, 1.7, "#4f6b57") + tree(1050, 580, 1.9, "#4f6b57")


PLACES = {
    "hall": hall, "corner": corner, "room": room, "stairs": stairs, "forecourt": forecourt, "yard": yard,
    "sports": sports, "street": street, "shop": shop, "flowers": flowers, "home": home,
}  # fmt: skip


def framed(drawn: str, wide: int, high: int) -> str:
    """A whole drawing."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" '
        f'stroke-linecap="round" stroke-linejoin="round">{drawn}</svg>'
    )


def panel(fill: str, edge: str) -> str:
    """A panel with round corners, whose edge is kept when it is stretched."""
    return framed(box(2, 2, 60, 60, fill, f'rx="16" stroke="{edge}" stroke-width="2"'), 64, 64)


def main() -> None:
    """Write all pictures."""
    drawn = {f"people/{name}": figure(one) for name, one in PEOPLE.items()}
    drawn |= {f"faces/{name}": face(name) for name in FACES}
    drawn |= {f"places/{name}": framed(draw(), WIDE, HIGH) for name, draw in PLACES.items()}
    drawn |= {
        "panels/words": panel("#2a2238e6", "#ffffff30"),
        "panels/choice": panel("#fdf7efee", "#2a223820"),
        "panels/chosen": panel("#e8776df2", "#ffffff60"),
        "panels/sheet": panel("#fdf7eff5", "#2a223830"),
    }
    for name, svg in drawn.items():
        path = IMAGES / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=svg)))


if __name__ == "__main__":
    main()
