world "Distance"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00

place hall

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action call: "A calls B"
  reaches A

action ring: "A rings B"
  needs B is here
  reaches B

action text: "A texts B that P"
  reaches C
  afterwards B hears that P

action signal: "A signals to B that P"
  heard by nobody
  afterwards B hears that P

action mail: "A mails B that P"
  reaches B
  reaches B later
  afterwards B hears that P

action hum: "A hums"

want "both"
  A wants to hum by 10
  A may hum
  because "{A} is glad"

want "answering by chance"
  A may hum
  when 3 times in 3
  because "{A} is glad"

want "more than all"
  A may hum
  when one time in one
  because "{A} is glad"

want "by itself"
  A may sing
  because "{A} is glad"
