world "Not like him"
  about "She will not believe it of her friend, until somebody says it whose word weighs more."
  uses "everyday"
  from Monday 18 June 2007, 9:00 to Monday 18 June 2007, 14:00

place chapel, "the chapel"
  next to square

place square, "the square"

person Anna, she
  on 18 June 9:00 to 13:00: polishing in chapel, weight 15
  at the start
    is in chapel
    liking toward Bruno 70
    trust toward Carla 0, trust toward Dora 95

person Bruno, he
  at the start
    is in square

# People say that she exaggerates.
person Carla, she
  on 18 June 9:00 to 10:00: polishing in chapel, weight 15
  on 18 June 10:00 to 13:00: sweeping in square, weight 60
  at the start
    is in chapel
    liking toward Anna 70
    is sure that Bruno insulted Erik

# She was there.
person Dora, she
  on 18 June 9:00 to 11:00: sweeping in square, weight 60
  on 18 June 11:00 to 13:00: polishing in chapel, weight 15
  at the start
    is in square
    liking toward Anna 70
    is sure that Bruno insulted Erik

person Erik, he
  at the start
    is in square

reaction "that is not like one's friend"
  when A hears from D that B hurt C
   and A is fond of B
   and A's trust toward D is less than 60
  then A doubts that B hurt C
  because "that is not like {B}"

test "one word against what she knows of him"
  given that Carla tells Anna that Bruno hurt Erik before 11:00
  never: Anna comes to think that Bruno hurt Erik before 11:00

test "another turns the scales"
  in at least 60 of 100 runs:
    first Carla tells Anna that Bruno hurt Erik
    then Dora tells Anna that Bruno hurt Erik
    then Anna comes to think that Bruno hurt Erik within 10 minutes

test "she is astonished"
  given that
    first Carla tells Anna that Bruno hurt Erik
    then Dora tells Anna that Bruno hurt Erik
  in at least 60 of 100 runs: Anna is astonished that Bruno hurt Erik within 10 minutes after that

test "not from one whose word counts for nothing"
  with Anna's trust toward Dora at -40
  at most a quarter as often: Anna comes to think that Bruno hurt Erik
