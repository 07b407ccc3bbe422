world "The rehearsal"
  about "What one reads in what one sees is a guess, and may be wrong."
  from Saturday 16 June 2007, 9:40 to Saturday 16 June 2007, 14:00

place stage, "the stage"
  next to canteen

place balcony, "the balcony"
  4 minutes from stage
  overlooks stage

place canteen, "the canteen"

trait open
feeling love toward someone, -100 to 100
mood worry, 0 to 100, fades by half in 6 hours
phrase "A loves B": A's love toward B is at least 50

person Saskia, she
  open 80
  on 16 June 10:00 to 12:00: rehearsal in stage
  on 16 June 12:00 to 14:00: lunch in canteen
  at the start
    is in stage
    love toward Ruben 70

person Igor, he
  on 16 June 10:00 to 12:00: rehearsal in stage
  at the start
    is in stage

# He has come to watch, and hears nothing up there.
person Ruben, he
  on 16 June 9:45 to 12:00: watching in balcony
  on 16 June 12:00 to 14:00: lunch in canteen
  at the start
    is in canteen
    love toward Saskia 70

action go: "A goes to L"
  passing
  afterwards A goes toward L

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action embrace: "A embraces B"
  needs B is here
  seen from afar
  told as "{A} takes {B} in {his A} arms."

# From the balcony one sees the embrace and does not hear the lines.
action rehearse: "A rehearses the last scene with B"
  needs B is here
  takes 20 minutes
  seen from afar
  taken from afar for "A embraces B"
  A says "Take me away from here, and never bring me back."
  told as "{A} and {B} go through the last scene."

want "it has to be right by tonight"
  A wants to rehearse the last scene with B by 30
  when A is open
   and B is here
   and A is due in L
   and A is in L
   and it is before 11:00
   and A did not rehearse the last scene with B
  because "they play tonight"

reaction "one does not hold just anybody like that"
  when A sees that B embraced C
  then A suspects that B loves C
   and A's worry rises by 40
  because "{A} saw how {B} held {C}"

reaction "not quite oneself"
  when A meets B
   and A's worry is at least 20
   and A loves B
  then A doubts that B loves A
  because "{B} has had eyes for somebody else"

action ask outright: "A asks B about C"
  needs B is here
  A says "What is there between you and {C}?"
  told as "{A} asks {B} what there is between {him B} and {C}."
  B may laugh, explain
  if B explains
    told as "{A} asks {B} what there is between {him B} and {C}. {B} does not understand, and then laughs: it is in the play."

want "one has to know"
  A wants to ask B about C by 30
  when A suspects that B loves C
   and A loves B
   and B is here
   and C is not here
   and A did not ask B about C
  because "{A} thinks that {B} loves {C}"

want "an open heart"
  A wants to explain by half of how open A is
  when B asks A about C
  because "{A} has nothing to hide"

reaction "only a play"
  when A asks B about C
   and B explains
  then A is sure that B does not love C
   and A's worry falls by 40
  because "{B} laughed, and it sounded true"

want "glad to have been wrong"
  A wants to embrace B by 25
  when A asked B about C within the last 10 minutes
   and A thinks that B does not love C
   and A did not embrace B
  because "{A} has been wrong, and is glad of it"

test "he reads love in it, and is wrong"
  in at least 70 of 100 runs:
    first Saskia rehearses the last scene with Igor
    then Ruben learns that Saskia loves Igor
    then Ruben asks Saskia about Igor

test "those on the stage know better"
  never: Igor learns that Saskia loves Igor

test "who does not see it has nothing to guess"
  without Ruben's watching
  never: Ruben learns that Saskia loves Igor

test "and a word can put it right"
  given that Ruben asks Saskia about Igor and Saskia explains
  in at least 70 of 100 runs: Ruben becomes sure that Saskia does not love Igor within 5 minutes after that
