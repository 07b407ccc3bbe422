world "Behind the theatre"
  about "A vase breaks in the yard. Who knows of it depends on where they stand."
  uses "everyday/minds"
  from Monday 4 June 2007, 19:00 to Monday 4 June 2007, 21:00

place yard, "the yard"
  next to workshop

place workshop, "the workshop"

place gallery, "the gallery"
  6 minutes from yard
  overlooks yard

place cellar, "the cellar"
  6 minutes from yard

trait clumsy
feeling liking toward someone, -100 to 100

person Ilse, she
  clumsy 90
  at the start
    is in yard

person Nora, she
  at the start
    is in workshop
    liking toward Ilse 50

person Otto, he
  at the start
    is in gallery

person Paul, he
  at the start
    is in cellar

action break the vase: "A breaks the vase"
  seen from afar, heard next door
  told as "{A} trips and breaks the vase."

want "butterfingers"
  A wants to break the vase by 30
  when A is clumsy
   and A did not break the vase
  because "{A} has two left hands"

action mutter: "A mutters"
  seen here, heard here
  told as "{A} mutters that nobody need ever know."

want "keeping it quiet"
  A wants to mutter by 20
  when A broke the vase
   and A did not mutter
  because "{A} hopes that nobody noticed"

action note: "A notes what B did"
  takes 2 minutes
  seen by nobody, heard by nobody
  told as "{A} notes in {his A} diary: {B} broke the vase."

want "a house that keeps diaries"
  A wants to note what B did by 30
  when B broke the vase
   and A did not note what B did
  because "{A} knows that it was {B}"

test "heard through the wall, and known by the voice"
  in at least 60 of 100 runs: Nora learns that Ilse broke the vase

test "seen from above"
  in at least 70 of 100 runs: Otto learns that Ilse broke the vase

test "no wall is that thin"
  never: Paul learns that someone broke the vase

test "a mutter stays in the yard"
  never: Nora learns that Ilse muttered or Otto learns that Ilse muttered

test "nothing to see, nothing to hear"
  with Ilse's clumsy at 0
  never: Nora learns that Ilse broke the vase or Otto learns that Ilse broke the vase
