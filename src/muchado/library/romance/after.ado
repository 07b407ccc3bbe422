# After a parting: staying friends, or trying again.

library "romance/after"
  uses "romance/quarrels"

action stay friends: "A asks B to stay friends"
  needs B is here
  needs A does not date B
  needs A is not family of B
  takes 4 minutes
  A says "I don't want to have to cross the road when you come along it."
  A says "We were friends before we were the other thing. I'd like to have that back."
  A says "I won't pretend that nothing happened. I only don't want to lose all of it."
  A says "Can we be people who say good morning? And in a while, perhaps, more than that?"
  A says "I can do without the rest of it. I can't do without telling you things."
  A says "It would be a waste, all that we know about each other."
  B may agree gladly, say too soon, want none of it
  for want of a reason B says too soon
  if B agrees gladly
    B says "I had been afraid to ask you that. Yes."
    B says "You still have my good ladle. So we'd better be."
    B says "I had hoped you would say it, and feared that you'd say it too soon."
    B says "Friends. You take the songs, and I'll keep the jokes."
    told as "{A} asks {B} to stay friends, and {B} is glad of it."
  if B says too soon
    B says "Ask me when I can hear your step without looking up."
    B says "Some day. I mean it. It's not some day yet."
    B says "Ask me when your name is only a name again."
    B says "I'd be a friend who counts who you talk to. Give me time."
    told as "{A} asks {B} to stay friends. It is too soon for that, says {B}."
  if B wants none of it
    B says "I have friends. You were something else, and now you're nothing."
    B says "You can't throw out the loaf and keep the crumbs."
    B says "I don't want the crumbs. I had the loaf."
    B says "Let us be people who nod. I can be good at that."
    told as "{A} asks {B} to stay friends, and {B} turns {his B} back."

phrase "A remembers going with B"
  when A broke up with B within the last 30 days
   and A does not date B
  or when B broke up with A within the last 30 days
   and A does not date B

want "not enemies"
  A wants to ask B to stay friends by 6 plus a tenth of how kind A is plus a tenth of how calm A is
  when A remembers going with B
   and B is here
   and A's blame toward B is less than 25
   and A did not ask B to stay friends within the last 2 days
  because "{A} does not want to lose {B} altogether"

want "glad to be friends"
  A wants to agree gladly by 6 plus a fifth of A's liking toward B
  when B asks A to stay friends
   and A's blame toward B is less than 20
  because "{A} does not want it to be over altogether"

want "still too raw"
  A wants to say too soon by 6 plus a third of A's love toward B
  when B asks A to stay friends
   and A's love toward B is at least 10
  because "{A} still minds too much"

want "nothing left of it"
  A wants to want none of it by 10 plus a quarter of A's blame toward B
  when B asks A to stay friends
   and A's blame toward B is at least 20
  because "{A} has not forgiven {B}"

reaction "friends, then"
  when A asks B to stay friends
   and B agrees gladly
   and A's liking toward B is less than 50
  then A's liking toward B rises by 8
   and A's relief rises by 15
  because "{B} will be a friend"

action try again: "A asks B to try again"
  needs B is here
  needs A does not date B
  needs A is not family of B
  takes 4 minutes
  counts as "A opens up to B"
  A says "I was wrong about nearly everything. I wasn't wrong about you."
  A says "I've tried it without you. I'm no good at it."
  A says "I don't ask you to forget it. I ask you to begin again, a little further down the page."
  A says "You can say no. I'll ask again at midsummer, that's all."
  A says "I know all that speaks against it. I've been arguing for it all night."
  A says "We were never bad at the beginning. Let's have another of those."
  B may take back, ask for time, say no
  for want of a reason B asks for time
  if B takes back
    afterwards A dates B
    B says "You'll have to court me from the beginning. I want the walks again."
    B says "I said that I wouldn't. Well. Come here."
    B says "I'd unpacked you so carefully. Come here."
    B says "On one condition: that we don't pretend it never happened."
    told as "{A} asks {B} to try again, and {B} takes {him A} back."
  if B asks for time
    B says "Let me think. And don't look at me while I do."
    B says "I believe that you mean it today. I want to see about next week."
    B says "Half of me said yes before you had finished. I have to talk to the other half."
    B says "Not with you looking at me. Let me go away and find out."
    told as "{A} asks {B} to try again. {B} wants time to think."
  if B says no
    B says "I've cried for you once, and I did it thoroughly. No."
    B says "There's somebody else. And if there weren't, there'd still be what you did."
    B says "I've just learned to sleep again."
    B says "I loved you. You'll notice how I put it."
    told as "{A} asks {B} to try again, and {B} says no."

want "it was a mistake"
  A wants to ask B to try again by 2 plus a third of A's love toward B
  when A remembers going with B
   and B is here
   and A's love toward B is at least 25
   and A dates nobody
   and A does not date B
   and A did not ask B to try again within the last 3 days
   and A did not break up with B within the last 12 hours
   and B did not break up with A within the last 12 hours
  because "{A} still loves {B}"

want "pride goes before a second try"
  A wants not to ask B to try again by a fifth of how proud A is
  when A remembers going with B
   and A is proud
  because "{A} is too proud to ask twice"

want "never really stopped"
  A wants to take back by a third of A's love toward B plus a tenth of how forgiving A is
  when B asks A to try again
   and A dates nobody
   and A does not date B
   and A's love toward B is at least 20
  because "{A} never quite stopped"

want "once bitten"
  A wants to ask for time by 14 plus a fifth of A's blame toward B
  when B asks A to try again
   and A's love toward B is at least 10
  because "{A} has been hurt once"

want "it is over"
  A wants to say no by 24 less a fifth of A's love toward B
  when B asks A to try again
   and A's love toward B is less than 40
  because "for {A} it is over"

# What has been broken once is trusted less than before, for good.
reaction "taken back"
  when A asks B to try again
   and B takes back
  then A's joy rises by 25
   and A's love toward B rises by 10
  because "{B} has taken {him A} back"

reaction "tried again"
  when B asks A to try again
   and A takes back
  then A's trust toward B rises no higher than 80
   and A's joy rises by 15
  because "{A} has taken {B} back, and does not forget"
