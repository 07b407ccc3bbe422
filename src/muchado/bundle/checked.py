"""A world that has been looked through, as a type of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from muchado.bundle.model import Bundle


class Checked(Bundle):
    """A bundle that makes sense: all that the kernel, the record and the outer parts take.

    None comes about unchecked: to make one, to replace a field of it, to copy or to unpickle it looks it through. So
    whatever goes wrong with it later is a fault of Much Ado's own, not of the world's author.

    Raises:
        BundleError: something in it makes no sense.

    """

    __slots__ = ()

    def __new__(cls, bundle: Bundle, before: Bundle | None = None) -> Self:
        """Look a bundle through, but for what comes from the one `before`, which has been; not that one itself."""
        if not isinstance(bundle, Checked) and bundle is not before:
            from muchado.bundle.sound import check

            check(bundle, before)
        return tuple.__new__(cls, bundle)

    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self:  # type: ignore[override] # the same; `Bundle` spells it with a `TypeVar`
        """Look through what `_replace` makes."""
        return cls(Bundle._make(iterable))

    def _replace(self, **fields: Any) -> Self:  # noqa: ANN401 (as `NamedTuple` has it)
        """Return a bundle with other fields; what is kept of this one is not looked through again."""
        return type(self)(Bundle._make(self)._replace(**fields), self)

    def __getnewargs__(self) -> tuple[Bundle]:
        """Let copies, and what is brought from another process, be looked through too."""
        return (Bundle._make(self),)
