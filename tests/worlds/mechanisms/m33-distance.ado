world "The line"
  about "Somebody is ill at home, and says so over a distance."
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 12:00
  whim 0

place home, "Ada's room"
  60 minutes from office

place office, "the office"

place flat, "Di's flat"
  30 minutes from home

trait conscientious

trait kind

trait sociable

notion "A is ill"

status "A is asleep", seen, sees nothing, hears only what is loud, does nothing

feeling liking toward someone, 0 to 100

action wake up: "A wakes up"
  heard by nobody
  afterwards A is not asleep

action phone: "A phones B that P"
  reaches B
  takes 3 minutes
  afterwards B hears that P

action text: "A texts B that P"
  reaches B later
  heard by nobody
  afterwards B hears that P

action cook: "A cooks soup for B"
  takes 30 minutes

action order: "A orders flowers for B"

want "calling in"
  A wants to phone B that A is ill by 40
  when A is ill
   and A is conscientious
   and A works with B
   and A did not phone B that A is ill
  because "{A} is expected there"

want "a word to a friend"
  A wants to text B that A is ill by 30
  when A is ill
   and A's liking toward B is at least 20
   and A did not text B that A is ill
  because "{A} would like to be asked how {he A} is"

want "soup"
  A wants to cook soup for B by 30
  when A is kind
   and A overheard that B is ill
   and A did not cook soup for B
  because "{B} is ill"

want "flowers"
  A wants to order flowers for B by 30
  when A is sociable
   and A heard from B that B is ill
   and A did not order flowers for B
  because "{B} wrote that {he B} is ill"

want "morning"
  A wants to wake up by 60
  when A is asleep
   and it is after 10:00
  because "it is late"

status "A works with B", both ways, public

person Ada, she
  conscientious 90
  at the start
    is in home
    thinks that Ada is ill
    works with Bo
    liking toward Di 60

person Bo, he
  at the start
    is in office

person Cy, he
  kind 90
  at the start
    is in office

person Di, she
  sociable 90
  at the start
    is in flat
    is asleep

test "who stands by at the other end hears it, too"
  in at least 80 of 100 runs:
    first Ada phones Bo that Ada is ill
    then Cy cooks soup for Ada

test "what is written waits until it can be read"
  in at least 80 of 100 runs:
    first Ada texts Di that Ada is ill
    then Di wakes up
    then Di orders flowers for Ada

test "what is not said is not overheard"
  without want "calling in"
  never: Cy cooks soup for Ada

test "nor answered"
  without want "a word to a friend"
  never: Di orders flowers for Ada
