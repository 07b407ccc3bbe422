# Invitations to a place at an hour: accepted, left open, refused with a reason; asking to come too, being left out.

library "core/inviting"
  uses "core/meeting"
  uses "core/appointments"

phrase "A is promised to anybody": A is to meet someone B in L at T

action invite: "A invites B to L at T"
  needs B is here
  takes 2 minutes
  counts as "A makes an overture"
  A says "Come to {L} with me later. I would be glad of the company."
  A says "Will you be at {L} if I am? I ask for no reason at all."
  A says "There is nothing much to see at {L}. All the more time to talk."
  A says "Say that you will come to {L}. Somebody has to keep me from working."
  told as "{A} asks {B} to come to {L}, {T}."
  B may accept, leave it open, refuse
  for want of a reason B leaves it open
  if B accepts
    afterwards A is to meet B in L at T
    B says "I will be there. Don't be late, I get thoughtful when I wait."
    B says "Nobody has asked me that for a long time. Yes."
    B says "Good. I was hoping for an excuse."
    told as "{A} asks {B} to come to {L}, {T}, and {B} says yes."
  if B leaves it open
    B says "Perhaps. Don't wait for me if it gets late."
    B says "I should have to see. Ask me again, will you?"
    told as "{A} asks {B} to come to {L}, {T}. Perhaps, says {B}."
  if B refuses
    B says "I can't, I am expected elsewhere. Another time, truly."
    B says "I shall be tired by then, and poor company. Forgive me."
    B says "Not today. I have left too much lying as it is."
    told as "{A} asks {B} to come to {L}, {T}. {B} cannot."

want "a time together"
  A wants to invite B to L at T by a fifth of A's liking toward B plus a tenth of how sociable A is plus a fifth of A's loneliness less a tenth of how shy A is less 2
  when A is acquainted with B
   and B is here
   and A is free
   and A's liking toward B is at least 8
   and A is in L
   and T is 3 hours from now
   and it is before 18:00
   and A is not promised to anybody
   and A did not invite B to L at T within the last 2 days
   and A did not make an overture within the last 8 hours
  because "{A} would like to have {B} to {himself A} for an hour"

want "only too gladly"
  A wants to accept by a quarter of A's liking toward B plus a tenth of how sociable A is plus a fifth of A's loneliness
  when B invites A to L at T
  because "{A} would like to come"

want "perhaps"
  A wants to leave it open by a tenth of how impulsive A is plus a tenth of how shy A is
  when B invites A to L at T
  because "{A} does not like to be pinned down"

want "expected elsewhere"
  A wants to refuse by 40
  when B invites A to L at T
   and A is to meet someone C in M at U
  because "{A} is to meet {C}"

want "no wish to"
  A wants to refuse by a tenth of how proud A is plus a tenth of how shy A is less a fifth of A's liking toward B
  when B invites A to L at T
  because "{A} does not feel like it"

reaction "asked for"
  when B invites A to L at T
  then A's loneliness falls by 10 and A's joy rises by 2
  because "{B} wants {him A} there"

reaction "not wanted there"
  when A invites B to L at T
   and B refuses
  then A's disappointment rises by 8 and A's liking toward B falls by 4
  because "{B} will not come"

reaction "neither yes nor no"
  when A invites B to L at T
   and B leaves it open
  then A's liking toward B falls by 1
  because "{B} says neither yes nor no"

deed "A seeks to be taken in by B"

action ask to come too: "A asks B to be let in on going to L with C at T"
  needs B is here
  needs B is to meet C in L at T
  counts as "A seeks to be taken in by B"
  counts as "A makes an overture"
  A says "I heard that you two are going to {L}. Is there room for a third?"
  A says "Would {C} mind very much if I came along?"
  A says "Take me with you. I can walk three steps behind."
  told as "{A} asks {B} whether {he A} may come along."
  B may take in, leave out
  for want of a reason B takes in
  if B takes in
    afterwards A is to meet B in L at T
    B says "Come along. {C} likes you better than you think."
    B says "Of course. We should have asked you ourselves."
    told as "{A} asks to come along with {B} and {C}, and may."
  if B leaves out
    B says "It is only {C} and me this time. You understand."
    B says "I don't think that {C} would like it. Next time, perhaps."
    told as "{A} asks to come along with {B} and {C}, and is left out."

want "to be one of them"
  A wants to ask B to be let in on going to L with C at T by a fifth of how sociable A is plus a quarter of A's loneliness less a tenth of how proud A is
  when B is to meet C in L at T
   and B is here
   and A is free
   and A is acquainted with B
   and T has not come
   and A is not promised to anybody
   and A did not seek to be taken in by B today
   and A did not make an overture within the last 8 hours
  because "{A} has heard that {B} and {C} meet"

want "the more the merrier"
  A wants to take in by a fifth of how kind A is plus a fifth of A's liking toward B
  when B asks A to be let in on going to L with someone C at T
  because "there is room for one more"

want "two are company"
  A wants to leave out by 3 plus a quarter of A's liking toward C plus a tenth of how proud A is
  when B asks A to be let in on going to L with C at T
  because "{A} would rather have {C} alone"

reaction "included"
  when A asks B to be let in on going to L with someone C at T
   and B takes in
  then A's loneliness falls by 25 and A's liking toward B rises by 4
  because "{B} has taken {him A} in"

reaction "left out"
  when A asks B to be let in on going to L with someone C at T
   and B leaves out
  then A's loneliness rises by 20 and A's sadness rises by 8 and A's liking toward B falls by 8
  because "{B} has left {him A} out"
