"""What somebody feels who sees their own love with another; `everyday` brings it, as it brings the kiss."""

from __future__ import annotations

import muchado

GARDEN = """
world "The garden"
  uses "romance/love"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
place garden, "the garden"
place house, "the house"
  6 minutes from garden
person Vera, she
  at the start
    is in garden
    dates Tom
person Ruth, she
  at the start
    is in garden
person Nora, she
  at the start
    is in house
    dates Tom
person Tom, he
  at the start
    is in garden
    dates Vera
    dates Iris
    dates Nora
    love toward Iris 80
person Iris, she
  at the start
    is in garden
    love toward Tom 80
"""


def test_who_sees_their_own_love_in_anothers_arms_is_jealous() -> None:
    world = muchado.World.from_text(GARDEN)
    for change in ("Tom kisses Iris", "Tom embraces Iris", "Iris embraces Tom"):
        run = world.start()
        run.put(*world.changes(change))
        run.until("9:02")
        felt = {who: run.mind(who).feels("jealousy", toward="Iris") for who in ("Vera", "Ruth", "Nora")}
        assert felt["Vera"] >= 25, change
        assert felt["Ruth"] == felt["Nora"] == 0, "she goes with nobody; she does not see it"
        assert run.mind("Vera").feels("blame", toward=change.split()[0]) >= 35
