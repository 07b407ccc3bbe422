"""A shell that knows nothing but the wire is held to what every shell must show; and many play at a time."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

from gate import GATE
from muchado import Town, World, load
from muchado.conform.shells import Script, faults, script
from muchado.serve import engine as engines
from muchado.serve.engine import Engine, Leave
from muchado.serve.mistakes import RefusedError
from muchado.serve.session import Session
from muchado.stage import states
from serve.serving import asked, client, talking, told
from why.fence import FENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.stage.worlds import Playable

SCRIPTS = Path(__file__).parents[1] / "conform" / "scripts"
WORLDS = {"gate": World.from_text(GATE), "fence": World.from_text(FENCE)}
Asking = Callable[..., dict[str, Any]]


def played(ask: Asking, wanted: Script) -> list[str]:
    """Play a script by what is asked and answered alone: every town out of a save."""
    shown = []
    ask("begin", seed=wanted.seed)
    turn = ask("next", person=wanted.person)["turn"]
    for step in wanted.steps:
        if turn is None:
            break
        words = [one["words"] for one in turn["choices"] if one["wished"] or turn["asked"]]
        shown.append("\n".join((turn["time"], turn["place"], *turn["here"], *turn["noticed"], turn["asked"], *words)))
        ask("load", town=ask("save")["town"])
        ask("act", choice=next(one for one in turn["choices"] if one["words"] == step.chooses))
        turn = ask("next", person=wanted.person)["turn"]
    return shown


def over_http(world: Playable, wanted: Script) -> Sequence[str]:
    there = client(world)
    name = there.post("/sessions").json()["session"]
    return played(lambda ask, **fields: asked(there, name, ask, **fields), wanted)


def over_a_socket(world: Playable, wanted: Script) -> Sequence[str]:
    with talking(client(world)) as talk:
        return played(lambda ask, **fields: told(talk, ask, **fields)["answer"], wanted)


@pytest.mark.parametrize(("name", "person"), [("gate", "Ada"), ("gate", "Bo"), ("fence", "Milo"), ("fence", "Rosa")])
@pytest.mark.parametrize("shell", [over_http, over_a_socket])
def test_it_shows_what_it_must(name: str, person: str, shell: Callable[[Playable, Script], Sequence[str]]) -> None:
    wanted = Script.from_json((SCRIPTS / f"{name}-{person}.json").read_text(encoding="utf-8"))
    assert faults(shell, WORLDS[name], wanted) == []


@pytest.mark.slow
def test_it_shows_what_it_must_of_a_whole_library() -> None:
    wanted = script(load("valentine"), 3, "Naruto", 40)
    assert wanted.never
    assert faults(over_a_socket, load("valentine"), wanted) == []


# ------------------------------------------------------------------ many at a time


def together(engine: Engine, works: Sequence[Callable[[], Any]], leaves: Sequence[Leave] = ()) -> list[Any]:
    """Have works done at a time, and give what came of each, faults too; none begins before all wait for it."""
    all_wait = threading.Event()

    async def all_of_them() -> list[Any]:
        first = asyncio.create_task(engine.do(all_wait.wait, Leave()))
        pairs = zip(works, leaves or [Leave() for _ in works], strict=True)
        others = [asyncio.create_task(engine.do(work, leave)) for work, leave in pairs]
        await asyncio.sleep(0.2)
        all_wait.set()
        await first
        return await asyncio.gather(*others, return_exceptions=True)

    return asyncio.run(all_of_them())


def test_what_many_play_at_a_time_is_what_each_plays_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slices are as short as can be, so that all go on in the middle of each other's stretches."""
    monkeypatch.setattr(engines, "SLICE", 0.0)
    world = WORLDS["fence"]
    alone = []
    for number in range(8):
        town = Town.of(world, number % 2)
        alone.append([one.text for one in town.until(world.bundle.end - 60 * (number // 4)).after()])
    states.forget()
    sessions = [Session(world) for _ in range(8)]

    def plays(number: int) -> list[str]:
        sessions[number].ask("begin", {"seed": number % 2})
        sessions[number].ask("until", {"minute": world.bundle.end - 60 * (number // 4)})
        return [one["text"] for one in sessions[number].ask("after", {"most": 500})["showings"]]

    engine = Engine(9)
    assert together(engine, [lambda number=number: plays(number) for number in range(8)]) == alone  # type: ignore[misc]
    engine.close()


def test_a_long_ask_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short ask that comes in the middle of a long one is answered before that."""
    monkeypatch.setattr(engines, "SLICE", 0.0)
    world = WORLDS["fence"]
    engine, done, begun, waits = Engine(2), list[str](), threading.Event(), threading.Event()
    states.forget()

    def long() -> None:
        begun.set()
        waits.wait()
        Session(world).ask("until", {"minute": world.bundle.end})
        done.append("long")

    async def both() -> None:
        first = asyncio.create_task(engine.do(long, Leave()))
        await asyncio.to_thread(begun.wait)
        second = asyncio.create_task(engine.do(lambda: done.append("short"), Leave()))
        await asyncio.sleep(0.2)
        waits.set()
        await asyncio.gather(first, second)

    asyncio.run(both())
    engine.close()
    assert done == ["short", "long"]


def test_what_takes_too_long_or_nobody_waits_for_is_left_off(monkeypatch: pytest.MonkeyPatch) -> None:
    world = WORLDS["fence"]
    states.forget()
    gone = Leave()
    gone.gone = True
    engine = Engine(1)
    (left,) = together(engine, [lambda: Session(world).ask("until", {"minute": world.bundle.end})], [gone])
    assert isinstance(left, RefusedError)
    assert str(left) == "Nobody waits for this any more."
    monkeypatch.setattr(engines, "LONGEST", 0.0)
    (late,) = together(engine, [lambda: Session(world).ask("until", {"minute": world.bundle.end})])
    assert str(late) == "This takes longer than 0 seconds. Go there in several steps: until, or step."
    monkeypatch.undo()
    (well,) = together(engine, [lambda: Session(world).ask("until", {"minute": world.bundle.end})])
    assert well["over"]
    engine.close()


def test_whoever_leaves_in_the_middle_is_let_out() -> None:
    there = client(WORLDS["fence"], sessions=1)
    with there:
        with ExitStack() as stack:
            talk = stack.enter_context(talking(there))
            talk.send_text(json.dumps({"id": 1, "ask": "until", "minute": WORLDS["fence"].bundle.end}))
        end = monotonic() + 10
        while there.post("/sessions").status_code != 201:
            assert monotonic() < end
