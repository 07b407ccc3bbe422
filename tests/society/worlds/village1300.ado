# A village about the year 1300: ten people, a week, and a feast that leaves two days for what comes of it. By the library alone.
world "Hay week"
  about "Ten people bring in the hay, and on St Barnabas's day there is music on the green."
  uses "romance/after"
  uses "core/rites"
  uses "core/help"
  uses "core/appraisal"
  uses "core/sleep"
  from Monday 7 June 1300, 6:00 to Sunday 13 June 1300, 22:00
place green, "the green"
  next to well, bakehouse, forge
  5 minutes from meadow
  6 minutes from mill-pond
place well, "the well"
place bakehouse, "the bakehouse"
place forge, "the forge"
place meadow, "the meadow"
place mill-pond, "the mill pond"
  at the start
    is a place to walk out to
place upper-farm, "the upper farm"
  4 minutes from green
place lower-farm, "the lower farm"
  3 minutes from green
happening dog: "a dog barks"
  in green
  about once in 30 hours
  heard next door
timetable folk
  on 11 June 1300 14:00 to 21:00: feast in green, weight 45
  every day 14:00 to 17:00: raking in meadow, weight 30
  every day 18:00 to 19:00: supper in green, weight 25
  every day 21:30 to 5:00: sleep at home, weight 70
timetable mowers
  every day 8:00 to 12:00: mowing in meadow, weight 30
timetable bakers
  every day 6:00 to 11:00: baking in bakehouse, weight 30
timetable smiths
  every day 7:00 to 12:00: work in forge, weight 30
person Alis, she
  kind 60, cheerful 65, shy 30, sociable 65, loyal 65
  lives at upper-farm
  keeps to folk
  keeps to mowers
  at the start
    is of an age to court
    is family of Wat
    is a friend of Joan
    liking toward Wat 45, liking toward Joan 55, liking toward Hob 30, liking toward Perrin 35, liking toward Robin 25, liking toward Emma 20
person Wat, he
  impulsive 65, proud 60, sociable 60, shy 20
  lives at upper-farm
  keeps to folk
  keeps to mowers
  at the start
    is of an age to court
    is a friend of Hob
    liking toward Alis 45, liking toward Hob 50, liking toward Joan 30, liking toward Emma 35, liking toward Magge 10, liking toward Robin -5
person Hob, he
  calm 65, honest 75, shy 60, loyal 65
  lives at lower-farm
  keeps to folk
  keeps to mowers
  at the start
    is of an age to court
    is family of Magge
    liking toward Wat 50, liking toward Alis 35, liking toward Joan 30, liking toward Magge 40, liking toward Perrin 30
person Magge, she
  kind 70, sociable 60
  lives at lower-farm
  keeps to folk
  keeps to mowers
  at the start
    is a friend of Sib
    knows what helps the sick
    blame toward Giles 90
    liking toward Hob 50, liking toward Sib 50, liking toward Alis 30, liking toward Wat 10, liking toward Robin 20
person Joan, she
  cheerful 75, sly 40, sociable 75, shy 20
  lives at bakehouse
  keeps to folk
  keeps to bakers
  at the start
    is of an age to court
    is family of Sib
    dates Perrin
    love toward Perrin 45, attraction toward Perrin 40, liking toward Alis 55, liking toward Perrin 50, liking toward Wat 30, liking toward Hob 25, liking toward Sib 40, liking toward Robin 30
person Sib, she
  kind 55, sociable 55, proud 55
  lives at bakehouse
  keeps to folk
  keeps to bakers
  at the start
    liking toward Joan 45, liking toward Magge 45, liking toward Alis 30, liking toward Perrin 15
person Perrin, he
  loyal 60, proud 55, possessive 65, sociable 60, shy 30
  lives at forge
  keeps to folk
  keeps to smiths
  at the start
    is of an age to court
    is family of Robin
    love toward Joan 60, attraction toward Joan 45, liking toward Joan 55, liking toward Robin 40, liking toward Alis 35, liking toward Hob 30, liking toward Emma 30
person Robin, he
  cheerful 65, impulsive 65, sly 60, shy 15, sociable 70, loyal 35
  lives at forge
  keeps to folk
  keeps to smiths
  at the start
    is of an age to court
    liking toward Perrin 40, liking toward Joan 35, liking toward Emma 30, liking toward Alis 25, liking toward Wat 0
person Emma, she
  shy 65, honest 70, kind 60
  lives at lower-farm
  keeps to folk
  keeps to mowers
  at the start
    is of an age to court
    is family of Hob
    is a friend of Alis
    liking toward Hob 40, liking toward Alis 40, liking toward Wat 30, liking toward Robin 10, liking toward Magge 35, liking toward Perrin 20
person Giles, he
  sociable 40, calm 30, kind 35, proud 65
  lives at upper-farm
  keeps to folk
  keeps to mowers
  at the start
    is family of Wat
    is family of Alis
    is a friend of Sib
    blame toward Magge 60
    liking toward Wat 35, liking toward Alis 40, liking toward Robin -15, liking toward Sib 35, liking toward Hob 20, liking toward Magge 15
# A crush ends in a couple when it is said and returned; its cause is that one is struck. A triangle is spoken of; its cause is what he sees.
test "crush to couple"
  in 10 to 60 of 100 runs: someone B declares love to someone C and C reciprocates
test "crush to couple: nobody is struck by anybody, dancing or not"
  without reaction "something about them"
  without reaction "danced with"
  without reaction "asked to dance"
  at most half as often: someone B declares love to someone C and C reciprocates
test "triangle"
  in 10 to 60 of 100 runs: Perrin demands an answer of Joan over someone
test "triangle: nobody sees it"
  without reaction "before one's eyes"
  without reaction "a hand laid on one's own"
  without reaction "in another's arms"
  without reaction "in one's own love's arms"
  less often: Perrin demands an answer of Joan over someone
