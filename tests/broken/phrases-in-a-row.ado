world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

trait proud
feeling anger toward someone, fades by half in 30 minutes
feeling love toward someone, -100 to 100
mood sadness
status "A dates B", both ways, public
phrase "A loves B": A's love toward B is at least 50

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action greet: "A greets B"
  needs B is here

want "good manners"
  A wants to greet B by 20
  when B is here
  because "{A} is polite"

phrase "A is pbaly": A's sadness is at most 5
phrase "A is pbely": A is pbaly
phrase "A is pbily": A is pbely
phrase "A is pboly": A is pbily
phrase "A is pbuly": A is pboly
phrase "A is pdaly": A is pbuly
phrase "A is pdely": A is pdaly
phrase "A is pdily": A is pdely
phrase "A is pdoly": A is pdily
phrase "A is pduly": A is pdoly
phrase "A is pfaly": A is pduly
phrase "A is pfely": A is pfaly
phrase "A is pfily": A is pfely
phrase "A is pfoly": A is pfily
phrase "A is pfuly": A is pfoly
phrase "A is pgaly": A is pfuly
phrase "A is pgely": A is pgaly
phrase "A is pgily": A is pgely
phrase "A is pgoly": A is pgily
phrase "A is pguly": A is pgoly
phrase "A is pkaly": A is pguly
phrase "A is pkely": A is pkaly
phrase "A is pkily": A is pkely
phrase "A is pkoly": A is pkily
phrase "A is pkuly": A is pkoly
phrase "A is plaly": A is pkuly
phrase "A is plely": A is plaly
phrase "A is plily": A is plely
phrase "A is ploly": A is plily
phrase "A is pluly": A is ploly
phrase "A is pmaly": A is pluly
phrase "A is pmely": A is pmaly
phrase "A is pmily": A is pmely
phrase "A is pmoly": A is pmily
phrase "A is pmuly": A is pmoly
phrase "A is qbaly": A is pmuly
phrase "A is qbely": A is qbaly
phrase "A is qbily": A is qbely
phrase "A is qboly": A is qbily
phrase "A is qbuly": A is qboly
phrase "A is qdaly": A is qbuly
phrase "A is qdely": A is qdaly
