"""What the realiser says of whom: pronouns, quotations, what authors declare, and what it cannot do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handmade import DATES, FATHER, HALL, HINATA, INO, MAKES_UP, NARUTO, SAKURA, SORRY, hand_made
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.pieces import Verb
from muchado.tell.english.reading import read
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from muchado.tell.english.words import listed

ENGLISH = English(hand_made())
PEOPLE = ("person", "person", "person", "claim")


def clause(words: str, *values: object) -> Clause:
    return Clause(read(words, "ABCP"[: len(values)], PEOPLE[: len(values)]), values)  # type: ignore[arg-type]


def told(*clauses: Clause, voice: Voice = Voice(PAST), focus: int = -1) -> str:  # noqa: B008  # a voice is a value
    mentions = Mentions()
    mentions.focus = focus
    return " ".join(ENGLISH.sentence([one], voice, mentions) for one in clauses)


def test_a_pronoun_stands_where_only_one_can_be_meant() -> None:
    assert told(clause("{A} meets {B}", NARUTO, INO), clause("{A} kisses {B}", NARUTO, INO)) == (
        "Naruto met Ino. He kissed her."
    )


def test_a_name_stands_where_two_could_be_meant() -> None:
    text = told(clause("{A} sees {B}", SAKURA, INO), clause("{B} walks away", SAKURA, INO))
    assert text == "Sakura saw Ino. Ino walked away."


def test_the_subject_goes_on_being_the_subject() -> None:
    text = told(clause("{A} sees {B}", SAKURA, INO), clause("{A} walks away", SAKURA))
    assert text == "Sakura saw Ino. She walked away."


def test_a_passage_is_of_the_one_whose_eyes_it_is() -> None:
    sentences = (clause("seeing {A} hurts {B}", SAKURA, INO), clause("{A} cries", INO))
    assert told(*sentences, focus=INO) == "Seeing Sakura hurt Ino. She cried."
    assert told(*sentences) == "Seeing Sakura hurt Ino. Ino cried."


def test_whoever_acts_overshadows_the_one_whose_eyes_it_is() -> None:
    text = told(clause("{A} sees {B}", SAKURA, INO), clause("{A} cries", INO), focus=INO)
    assert text == "Sakura saw Ino. Ino cried."


def test_what_one_says_of_ones_own_mind() -> None:
    asked = clause("{A} tells {B} that {P}", NARUTO, FATHER, -1, (MAKES_UP, NARUTO, INO))
    assert told(asked) == "Naruto told Ino's father that he meant to make up with Ino."


def test_the_object_of_a_verb_is_not_its_doer() -> None:
    assert told(clause("{B} grieves, because {A} hurts {B}", SAKURA, INO)) == "Ino grieved, because Sakura hurt her."


def test_never_two_of_one_pronoun_for_two_people() -> None:
    text = told(clause("{A} sees {B}", HINATA, INO), clause("{A} asks {B}", HINATA, INO))
    assert text == "Hinata saw Ino. She asked Ino."


def test_what_is_said_is_shifted_into_the_past() -> None:
    news = clause("{A} tells {B} that {P}", HINATA, INO, -1, (DATES, NARUTO, SAKURA))
    assert told(news) == "Hinata told Ino that Naruto dated Sakura."
    assert told(news, voice=Voice(PRESENT)) == "Hinata tells Ino that Naruto dates Sakura."


def test_an_aim_and_a_phrase_are_said_as_their_author_declared_them() -> None:
    assert told(ENGLISH.claim((MAKES_UP, NARUTO, INO))) == "Naruto meant to make up with Ino."
    assert told(ENGLISH.claim((SORRY, NARUTO)), voice=Voice(PRESENT, me=NARUTO)) == "I am sorry."


def test_what_nobody_knows_is_somebody_or_something() -> None:
    assert told(clause("{A} tells {B} that {P}", (), INO, -1, ())) == "Somebody told Ino that something."
    assert told(clause("{A}'s voice shakes", ())) == "Somebody's voice shook."


def test_whoever_is_they_has_a_plural_verb_only_as_they() -> None:
    bundle = hand_made()
    people = tuple(one._replace(pronoun="they") if at == HINATA else one for at, one in enumerate(bundle.people))
    english, mentions = English(bundle._replace(people=people)), Mentions()
    sentences = [clause("{A} waits", HINATA), clause("{A} is tired and goes home", HINATA)]
    said = [english.sentence([one], Voice(PRESENT), mentions) for one in sentences]
    assert said == ["Hinata waits.", "They are tired and go home."]


def test_people_are_called_as_their_author_titles_them() -> None:
    assert told(clause("{A}'s car waits", FATHER)) == "Ino's father's car waited."


def test_a_frame_without_one_verb_and_its_object_has_no_passive() -> None:
    shoved = clause("{A} shoves {B} and walks on", SAKURA, INO)
    with pytest.raises(ValueError, match="no passive"):
        told(Clause(shoved.frame, shoved.values, passive=True))


@pytest.mark.parametrize(
    ("words", "bases"),
    [
        ("{A} gives {B} sweets and flowers", ["give"]),
        ("{A} sees how sorry {he A} is", ["see", "be"]),
        ("{A} quietly knits {B} socks", ["knit"]),
        ("{A} and {B} blorp", ["blorp"]),
        ("{A} sproings", ["sproing"]),
        ("{A}'s looks please {B}", []),
    ],
)
def test_the_verbs_of_a_frame_are_found(words: str, bases: list[str]) -> None:
    pieces = read(words, "AB", ("person", "person")).pieces
    assert [piece.base for piece in pieces if isinstance(piece, Verb)] == bases


@pytest.mark.parametrize(
    ("words", "text"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"), ([], "")]
)
def test_lists(words: list[str], text: str) -> None:
    assert listed(words) == text


@given(st.text(alphabet="abcdefg {}'ABhis,.;:?!\"", max_size=60))
def test_no_frame_whatever_is_too_odd_to_be_said(words: str) -> None:
    said = clause(words, INO, SAKURA)
    for voice in (Voice(PAST), Voice(PRESENT, me=INO, you=SAKURA)):
        assert isinstance(told(said, voice=voice), str)


@pytest.mark.parametrize(
    ("words", "past"),
    [
        ("{A} waits, in case {B} comes", "Ino waited, in case Sakura came."),
        ("there are shards on the floor", "There were shards on the floor."),
        ("{A} and {B} cross words, and neither gives ground", "Ino and Sakura crossed words, and neither gave ground."),
        ("one hears the band, and {A} wants to go", "One heard the band, and Ino wanted to go."),
        ("nobody disturbs {A} there", "Nobody disturbed Ino there."),
        ("{A} need not pretend with {B}", "Ino need not pretend with Sakura."),
        ("{A} sighs, and {B} had better go", "Ino sighed, and Sakura had better go."),
        ("{A} holds {B} and marches {him B} off", "Ino held Sakura and marched her off."),
    ],
)
def test_subjects_that_are_no_people_and_verbs_that_stay_as_they_are(words: str, past: str) -> None:
    assert told(clause(words, INO, SAKURA)) == past


@pytest.mark.parametrize(
    ("words", "past"),
    [
        ("{A} flirts, and might as well have slept", "Sakura flirted, and might as well have slept."),
        ("{A} may still be right", "Sakura might still be right."),
        ("{A} cannot see what {he A} may have done", "Sakura could not see what she might have done."),
        ("there is nobody left but {A}", "There was nobody left but Sakura."),
        ("{A} sees that nobody has come", "Sakura saw that nobody had come."),
    ],
)
def test_a_base_form_and_a_complement_are_left_as_they_are(words: str, past: str) -> None:
    assert told(clause(words, SAKURA)) == past


def test_what_is_somebodys_is_theirs_where_nothing_follows() -> None:
    held = clause("{A}'s hand finds {B}'s, and {B} lets it", NARUTO, INO)
    seen = clause("{A} sees {B}", NARUTO, INO)
    assert told(seen, held) == "Naruto saw Ino. His hand found hers, and she let it."
    assert told(held, voice=Voice(PRESENT, me=INO)) == "Naruto's hand finds mine, and I let it."
    assert told(held, voice=Voice(PRESENT, me=NARUTO)) == "My hand finds Ino's, and she lets it."


@pytest.mark.parametrize(
    ("words", "past", "first"),
    [
        ("Not now, says {A}, and looks at {B}", "Not now, said Ino, and looked at Naruto.", "Not now, I said, and"),
        ("{B} looks up, and so does {A}", "Naruto looked up, and so did Ino.", "Naruto looked up, and so did I."),
        ("{A} sees how well {B} sings", "Ino saw how well Naruto sang.", "I saw how well Naruto sang."),
        (
            "{A} has reasons, and gives {B} all of them",
            "Ino had reasons, and gave Naruto all of them.",
            "I had reasons",
        ),
        ("{A} waits, and the talk stops", "Ino waited, and the talk stopped.", "I waited, and the talk stopped."),
        ("{A} sits for a while, and then grants it", "Ino sat for a while, and then granted it.", "I sat for a"),
        ("{A} can wait, and will do worse", "Ino could wait, and would do worse.", "I could wait, and would"),
        ("{A} did not do it for nothing", "Ino had not done it for nothing.", "I had not done it"),
        ("{A} looks at {B}, at whom {B} looks", "Ino looked at Naruto, at whom he looked.", "I looked at Naruto"),
        ("{B} is a friend of {A}", "Naruto was a friend of Ino's.", "Naruto was a friend of mine."),
    ],
)
def test_who_does_what_where_the_order_of_words_is_another(words: str, past: str, first: str) -> None:
    assert told(clause(words, INO, NARUTO)) == past
    assert told(clause(words, INO, NARUTO), voice=Voice(PAST, me=INO)).startswith(first)


def test_they_are_others_where_one_alone_is_named() -> None:
    assert told(clause("{A} knows both, and they do not talk", INO)) == "Ino knew both, and they did not talk."


def test_who_is_said_of_two() -> None:
    joins = clause("{A} joins {B} and {C}, who make room", INO, NARUTO, SAKURA)
    assert told(joins) == "Ino joined Naruto and Sakura, who made room."


def test_what_is_in_a_base_form_stays_in_it() -> None:
    had = Clause(read("have had enough of {1}", "01", ("person", "person"), bare=True), (INO, SAKURA))
    assert told(Clause(read("{A} sees {B} {V}", "ABV", ("person", "person", "claim")), (HINATA, INO, had))) == (
        "Hinata saw Ino have had enough of Sakura."
    )


@pytest.mark.parametrize(("place", "words"), [("the hall", "in the hall"), ("the deck", "on the deck")])
def test_one_is_on_open_ground_and_in_a_room(place: str, words: str) -> None:
    bundle = hand_made()
    hall = bundle.places[HALL]._replace(title=place)
    english = English(bundle._replace(places=(hall, *bundle.places[HALL + 1 :])))
    waits = Clause(read("{A} waits in {L}", "AL", ("person", "place")), (INO, HALL))
    assert english.sentence([waits], Voice(PAST), Mentions()) == f"Ino waited {words}."


def test_one_form_of_a_pronoun_is_of_one_person_though_an_author_wrote_it() -> None:
    helped = clause("{A} helps {B}, holds {him B}, and the others look at {him A}", SAKURA, INO)
    assert told(helped) == "Sakura helped Ino, held her, and the others looked at Sakura."


def test_her_own_kin_is_hers_though_she_has_not_been_named() -> None:
    fetched = clause("{A} fetches {B}", FATHER, INO)
    assert told(fetched, clause("{A} smiles", INO), focus=INO) == "Her father fetched her. Ino smiled."
    assert told(clause("{A} fetches {B}", FATHER, HINATA), focus=INO) == "Ino's father fetched Hinata."


def test_whom_others_look_at_is_named_where_it_might_be_another() -> None:
    mocked = "{A} mocks {B}, and is answered so that the others look at {him A}"
    assert told(clause(mocked, INO, SAKURA)).endswith("the others looked at Ino.")
    assert told(clause(mocked, NARUTO, SAKURA)).endswith("the others looked at him.")
    assert told(clause("{A} tells {B} what has hurt {him A}", INO, SAKURA)).endswith("what had hurt her.")


def test_beside_a_name_stands_a_name() -> None:
    wed = (clause("{A} loves {B}", NARUTO, INO), clause("{C} marries {A} and {B}", NARUTO, INO, HINATA))
    assert told(*wed).endswith(("Hinata married them.", "Hinata married Naruto and Ino."))


def test_an_act_of_the_one_whose_passage_it_is_names_them_where_only_another_was_named_last() -> None:
    """In a new paragraph "she" would be Sakura, unless it tells what goes through Ino's own mind."""
    for inward, who in ((False, "Ino"), (True, "She")):
        mentions = Mentions()
        mentions.focus = INO
        for one in (clause("{A} cries", INO), clause("{A} stands by it", SAKURA)):
            ENGLISH.sentence([one], Voice(PAST), mentions)
        mentions.turn()
        mentions.inward = inward
        assert ENGLISH.sentence([clause("{A} walks away", INO)], Voice(PAST), mentions) == f"{who} walked away."


def test_a_verb_after_be_is_none_of_its_own() -> None:
    assert told(clause("there is no more to be had out of {A}", INO)) == "There was no more to be had out of Ino."
