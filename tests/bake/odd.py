"""Words that mean something to Ink, Twine or Yarn, as people in a world might be called or might say them."""

from __future__ import annotations

from muchado.bake import Paragraph, Scene, Story, Way

WORDS = (
    "- a dash first", "* star", "+ plus", "= equals", "(a) first", "TODO: this", "TODOs", "~ tilde", "a // b",
    "a /* b */ c", "{curly}", "[square]", "<<if true>>", "a -> b", "a <- b", "<> glue", "#hash #tag", "a | b",
    "back\\slash", "5 < 6 > 4", "$money ${x}", "''it'' //i// __u__ **b** *i* _e_", "&amp; & &lt;", "::double",
    '"quoted"', "emoji \U0001f389 ünïcödé 日本", "end.\\", "two\nlines", "# first", "-> first", "<b>html</b>",
    "~~strike~~", "^^sup^^", "`code`", "1. list", "---", "===", "[[link]]", "[[a->b]]", "!bang", "@at @@cls;x@@",
    "100%", "a--b", "$x", "[b]bold[/b]", "{$x}", "\\n", "tab\there", "<script>alert(1)</script>",
    "(print: 5)", "(set: $x to 1) so", "[note: so]", "1) first", "'single'", "it's Ann's", "?hook", "x=>y",
    "{{{raw}}}", "<!-- gone -->", "[img[a.png]]", "key: value", "http://a.b/c?d=1&e=2", "=><=", "/%gone%/",
    '"Why?" she asks', "Yusuf, 07:00 (9:30)", "well-known -- so", "(aside: so)", "Ödön’s “Tür”",  # noqa: RUF001 (as in books)
)  # fmt: skip


def odd_story() -> Story:
    """Give a story in which they are told, said and chosen."""
    told = (*map(Paragraph, WORDS), *(Paragraph(words, "Ann") for words in WORDS))
    first = Scene("Monday: 7:30 [x] | # {y}", told, tuple(Way(words, 1) for words in WORDS))
    return Story("Odd: {title} #x", "", (first, Scene("", (Paragraph("It is over."),))))
