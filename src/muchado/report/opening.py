"""What stands above the story: the sharpest irony of the run in large letters, or what it turned on."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from muchado.draw.card import NOBODYS
from muchado.tell.times import clock, day_title

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.draw.card import Facts

RIGHT = '<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="var(--yes)"/></svg>'
WRONG = (
    '<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">'
    '<path d="M3 3L13 13M13 3L3 13" stroke="var(--no)" stroke-width="3" stroke-linecap="round"/></svg>'
)


def opening(bundle: Checked, facts: Facts | None) -> str:
    """Return the hook as HTML; nothing where nothing happened that matters."""
    if facts is None:
        return ""
    person = None if facts.person == NOBODYS else bundle.people[facts.person]
    name = escape(person.title or person.name) if person else ""
    so = escape(facts.so)
    when = escape(day_title(facts.minute))
    if facts.believed:
        parts = [
            _said(f"{WRONG}{name} believed", f'<p class="said untrue">{escape(facts.believed)}</p>'),
            _said(f"{RIGHT}What was so", f'<p class="said">{so}</p>'),
        ]
        turned = _said(f"The minute it turned, {when}", f'<p class="said">{escape(facts.why)}</p>{_asked(facts.event)}')
    else:
        head = f"{name} never knew" if name else "What it turned on"
        parts = [_said(f"{RIGHT}{head}", f'<p class="said">{so}</p>')]
        turned = _said(f"The minute it happened, {when}", _asked(facts.event))
    parts.append(f'<div class="turn"><p class="clock serif">{clock(facts.minute)}</p>{turned}</div>')
    return f'<div id="hook" class="hook{"" if facts.believed else " one"}">{"".join(parts)}</div>'


def _said(head: str, inside: str) -> str:
    return f"<div><h2>{head}</h2>{inside}</div>"


def _asked(event: int) -> str:
    return f'<span class="link" tabindex="0" data-event="{event}">Why did it come to that?</span>'
