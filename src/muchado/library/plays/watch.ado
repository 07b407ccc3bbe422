# The watch: what is overheard at night, arrests, reports that go up step by step, and those who have no time for them.

library "plays/watch"
  uses "court/service"
  uses "plays/remorse"
  uses "plays/slander"

trait boastful

trait wordy

status "A is of the watch", public

status "A keeps prisoners in L", public

status "A is in custody", public, seen

action boast: "A boasts to B that P"
  needs B is here
  needs A suspects that P
  takes 4 minutes
  heard next door
  afterwards B hears that P
  A says "You will never guess what I have earned tonight."
  A says "Listen, and learn how it is done."
  told as "{A} boasts to {B}: {P}."

plan "A brags to B that P"
  done when A boasted to B that P
  patience 12 hours
  worth 60 less the pull of duty
  first if B is here: boast to B that P
  else if A would look for B in L: go to L
  put off: let it wait with B
  because "{A} is too pleased with {himself A} to keep it from {B}"

reaction "too clever to keep quiet"
  when A courts B as C
   and A is boastful
   and A is a friend of someone D
  then A means to brag to D that A courted B as C
  because "{A} is pleased with {himself A}, and wants {D} to hear of it"

action arrest: "A takes B into custody in L"
  needs B is here
  takes 3 minutes
  heard next door
  B may submit, bluster
  for want of a reason B submits
  afterwards B is in custody
  afterwards A goes to L
  afterwards B goes to L
  A says "You are coming with us. In the name of the law!"
  A says "Stand! Not a step further."
  if B submits
    told as "{A} arrests {B} and marches {him B} off."
  if B blusters
    B says "Do you know who I am? You are making a mistake."
    told as "{A} arrests {B}, who demands to know by what right."

plan "A brings B to justice"
  done when B is in custody
  patience 2 days
  worth 70
  first if B is here
    and A keeps prisoners in L: take B into custody in L
  else if A would look for B in L: go to L
  because "{B} has broken the law, and {A} is of the watch"

want "no leave to go"
  A wants not to go to L by 500
  when A is in custody
   and A is due in L
  because "the door is locked"

want "under lock and key"
  A wants not to go to L by 500
  when A is in custody
   and L is next to here
  because "the door is locked"

reaction "out of their own mouth"
  when B boasts to C that P
   and A is of the watch
  then A thinks that P
  because "{B} said it {himself B}"

reaction "a case for the watch"
  when A learns that B slandered C
   and A is of the watch
   and B is not in custody
  then A means to bring B to justice
  because "{B} slandered {C}, and that is against the law"

# ---------------------------------------------------------------- the report

action report: "A reports to B that P"
  needs B is here
  needs A suspects that P
  takes 4 minutes
  A says "If it please you, I have a matter to lay before you, and before the matter a few words on the nature of matters."
  A says "I will be brief. In the first place, to begin at the beginning ..."
  A says "Saving your presence, we have comprehended two persons of great suspicion, or they us."
  A says "It is a short matter, though I mean to do it justice by being long."
  A says "Here I stand, sir or madam as the case may be, with a tale that has a tail to it."
  A says "There has been talk in the night, and where there is talk in the night there is commonly somebody talking."
  A says "I should not trouble you if it were of no importance, nor, to be plain, if I knew of what importance it was."
  B may hear, put off
  for want of a reason B hears
  if B hears
    afterwards B hears that P
    told as "{A} reports to {B} that {P}."
  if B puts off
    B says "Another time. I have no leisure for this."
    B says "Look into it yourself, and tell me later."
    B says "You are a very thorough officer. Be thorough somewhere else until the evening."
    B says "Good neighbour, I have a house full of guests. Say it to my steward."
    B says "Is it long? I see that it is. Tomorrow, then."
    told as "{A} has something to report to {B}, and begins a long way off. {B} has no time to listen."

plan "A lays it before B that P"
  let go when A thinks that B knows P
  patience 3 days
  worth 60 less the pull of duty
  first if B is here
    and A did not report to B that P within the last 3 hours: report to B that P
  else if A is free
    and A did not report to B that P within the last 3 hours
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{B} has to be told that {P}"

reaction "a case to report"
  when A learns that B slandered C
   and A is of the watch
   and A serves D
  then A means to lay it before D that B slandered C
  because "{D} must hear what {B} did to {C}"

want "no time for long stories"
  A wants to put off by 20 plus half of the pull of duty
  when B reports to A that P
   and B is wordy
  because "{B} never comes to the point, and {A} has things to do"

want "it may matter"
  A wants to hear by a fifth of how calm A is plus a fifth of how kind A is
  when B reports to A that P
  because "{A} owes {B} a hearing"

# ---------------------------------------------------------------- getting to the bottom of it

action examine: "A examines B about C"
  needs B is here
  takes 6 minutes
  A says "You are charged with knavery, and worse, with being charged. What do you say to it?"
  A says "Write down that I asked. Now, what was done to {C}?"
  told as "{A} examines {B} about {C}."
  told as "{A} examines {B} at length. It is not clear who of the two is the prisoner."

want "to the bottom of it"
  A wants to examine B about C by 45
  when A suspects that B slandered C
   and B is in custody
   and A is of the watch
   and A is wordy
   and A did not examine B about C within the last 3 days
  because "{A} wants to hear from {B} what was done to {C}"

action own up: "A owns up to B that P"
  needs B is here
  takes 4 minutes
  A says "I will tell you all of it. I am tired of it myself."
  A says "What your wisdom could not find out, I will tell you for nothing."
  told as "{A} owns up to {B}: {P}."
  told as "{A} confesses to {B} that {P}."

want "nothing left to hide"
  A wants to own up to B that A slandered C by 15 plus half of A's guilt toward C
  when B examined A about C within the last 15 minutes
   and A slandered C
   and A is in custody
   and A did not own up to B that A slandered C
  because "{A} is found out, and {C} has paid for it"

# A confession convinces, even where it should not (Kassin and Sukel 1997).
reaction "nobody accuses himself"
  when B owns up to A that P
  then A thinks that P
  because "{B} would hardly accuse {himself B}"

reaction "nobody accuses himself, it was heard"
  when B owns up to C that P
   and A is of the watch
  then A thinks that P
  because "{B} would hardly accuse {himself B}"

reaction "it went too far"
  when A learns that B denounced C
   and A slandered C
   and A is not vindictive
  then A's guilt toward C rises by 60
  because "{A} did it for money, and {C} has been shamed before everybody"
