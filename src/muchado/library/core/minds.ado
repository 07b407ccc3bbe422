# How people are as far as no rule says it: how far they take one another's word, what they notice, how news changes in
# the telling, what they forget. Each with the study that it leans on, where there is one; published effects are
# correlations between people, so all of these are starting points. A world that says one of them otherwise goes before.

library "core/minds"

  # ---------------------------------------------------------------- choosing, waiting, talking

  # A rough guess: a small wish does not turn one back, a strong one does. Until something new comes up, an intention is
  # not weighed again at all (Bratman 1987).
  people hold by 10 to what they have set their minds on
  people leave a way alone for 15 minutes that led nowhere
  people double their idling 2 times while nothing happens
  people wait 5 minutes at most for somebody who is busy
  people take up a talk again within 2 minutes
  people leave one another alone for 10 minutes when they have talked enough
  people think 4 thoughts in a row at most

  # ---------------------------------------------------------------- believing what is said

  # The sender's credibility matters more than the judge's skill (Bond and DePaulo 2006). A usual trust of 40 turns what
  # somebody is certain of into a firm thought (64).
  people believe 40 in 100 of what they are told by somebody they neither trust nor distrust
  people believe 60 in 100 more with full trust, and less with distrust
  people believe 95 in 100 at most of what they are told
  people trust one another by 40 where no feeling says how much
  people believe one part in 3 of what rings false
  people are 80 in 100 sure of what they hear and do not see

  # A credible correction removes half of a false belief or a little more, never all (Walter and Murphy 2018; Chan 2017);
  # less of what the hearer worked out himself (Chan 2017).
  people let 55 in 100 of what speaks against a belief count against it
  people let 35 in 100 of what speaks against a thought of their own count against it
  people keep 5 accounts of one matter apart

  # ---------------------------------------------------------------- noticing

  # A rough guess; no study of voices through a wall was at hand.
  people know the voice of somebody they feel something for 90 times in 100
  people know any other voice 30 times in 100
  people see somebody walk away for 2 minutes

  # ---------------------------------------------------------------- passing it on

  # Most details are lost in five or six hand-offs, about a fifth in each of the first; then it levels off (Allport and
  # Postman 1947).
  people alter what they pass on 10, 20, 20, 15, 10, 5, 3 times in 100, by the hands it came through
  # Tellers drop a link of the chain (Altay 2020).
  people leave out whom they have it from 20 times in 100

  # ---------------------------------------------------------------- remembering

  # The exponent of the curve, with time in hours (fit to Ebbinghaus; the curve was found again by Murre and Dros 2015).
  people forget by a power of 126 thousandths
  # So what is slight is gone after three weeks, what others do after six, what one does oneself after four months.
  people lose a memory of which less than 45 in 100 is left
  people forget what is slight 0 in 100 slower
  people forget who told what 0 in 100 slower
  people forget what others do 10 in 100 slower
  people forget what they take part in 20 in 100 slower
  people call the last 64 things they learned news

  # ---------------------------------------------------------------- looking for one another

  people go by where they saw somebody for 45 minutes, whatever the timetable says
  people take somebody to be where they saw them for 180 minutes
  people look for somebody in places up to 5 minutes away
  people look in the same place again after 20 minutes
