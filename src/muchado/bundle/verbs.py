"""Verbs in their base form: what a telling takes for a verb, and of what it knows the past."""

from __future__ import annotations

from muchado.bundle import inflect

_COMMON = """
accept account accuse ache act admire admit advise agree aim allow amuse annoy answer apologise appear approach argue
arrange arrest arrive ask attack avoid back bake bang bar barge beg behave believe belong blame blind block blush boast
boil bolt bother bow brag breathe bribe bristle brush bump call calm care carry cease change chase chat cheat check
cheer claim clap clean clear climb close clown coax collapse comfort complain compliment compose confess confide
confront congratulate consider console continue cook cough count cover crack crawl cross crouch cry curse dance dangle
dare date dazzle deceive decide declare defend defy delay delight deliver demand deny depend deserve despise detest die
disappear discover disgust dislike distract disturb doubt drag dress drift drizzle drop drown dry ease embrace encourage
end enjoy enter entice envy escape examine excite excuse expect explain express face fail faint fear fetch finish
flatter flicker flirt flush follow fool frighten frown fuss gasp gaze giggle glance glare glow greet grin grip groan
growl grumble guess hand happen hate haunt heal help hesitate hope howl hug hurl hurry ignore imagine insist insult
interrupt introduce invite irritate joke jump kick kill kiss knock laugh leak lift like linger listen live lock long
look loom love manage march mark marry matter melt mention miss moan mock mourn move murmur mutter nag need nod notice
nudge obey object oblige offend offer open order overflow owe part pass pat pause pester pick plan play plead please
point pour praise prefer press pretend promise protest pull punch punish push quarrel question race rain raise reach
realise receive recognise refuse regret reject relax remain remember remind repeat reply rest return reveal rush save
scare scoff scold scorn scowl scream seem settle share shiver shout shove shrug shudder shun sicken sigh slander smile
snap snatch sneer snow sob soothe sound spare stare start startle starve stay step stiffen stop stumble suffer suffice
suffocate suggest support suppose surprise suspect swallow sway talk taunt tease tempt thank threaten throb thunder tidy
tire torment touch travel treat tremble trip trust try turn unlock unsettle urge use visit wait walk wander want warm
warn wash watch wave weigh welcome whisper wink wipe wish wonder woo work worry yell yield
"""
_ALSO = """
abandon abolish absorb abuse accompany accomplish achieve acquaint acquire adapt address adjust adopt adore adorn
advance affect afford age aid alarm alert alter amaze amuse analyse announce anticipate apply appoint appreciate
arouse assemble assert assign assist associate assure attach attain attempt attend attract awaken award balance ban
bandage banish baptise bargain bark base bathe battle beckon bellow benefit bestow betray betroth bind blackmail bless
blink bluff board book boot border bore borrow bounce brace brake branch brand brave brief brighten broaden bruise
buckle budge bully bundle burden burgle bury bustle button buzz caress carve cater caution celebrate chain challenge
charge charm chew chide choke chop chuckle circle clamber clarify clash clasp classify clench click cling clip cloak
clutch coach coax collect collide combine command commence comment commit compare compel compensate compete compile
complete comply compromise conceal concede conceive concern conclude condemn conduct confer confine confirm conquer
consent conserve consist conspire construct consult consume contact contain contend contradict contrast contribute
control converse convert convey convict convince cooperate cope copy correct correspond corrupt counsel counter couple
court cram crash crave create credit crown crumble crumple crush cuddle cultivate curl curtsy cycle dab damage dash
dawdle dazzle deafen debate deceive decline decorate decrease dedicate deem defeat defect define defy degrade delegate
delete deliberate denounce depart depend depict deposit depress deprive derive descend describe desert design desire
destroy detach detain detect deter determine develop devote devour differ dig dim dine dip direct disagree disappoint
disapprove discard disclose discuss disgrace disguise disgust dismiss disobey display dispose dispute disrupt dissolve
distance distinguish distract distress distribute dive divert divide divorce dodge dominate donate doom double doze
drain dread drench drill drum duck dump dwindle earn eavesdrop echo edge edit educate elaborate elbow elect elope
embark embarrass embroider emerge emit emphasise employ empty enable enclose encounter endure enforce engage enlist
enquire enrage enrol ensure entertain entice entreat entrust equip erase erupt escort establish evade evaluate exceed
exchange excite exclaim exclude execute exercise exert exhaust exhibit exile exist expand expel experience explode
exploit explore expose extend extinguish fade falter fan fancy fashion fasten favour feast feature feign fence fiddle
fidget file fill film filter fine fire fit fix flap flare flash flatten flavour flick flicker flinch flip float flood
flop flourish flow fluster flutter foil fold forge form foster free freshen frighten frustrate fulfil fumble function
gain gallop gamble garden gather gesture gleam glimpse glisten glow gossip govern grab grant grasp grate graze grieve
grill grind groom grope grovel grunt guarantee guard guide halt hammer hamper handle harass harbour harden harm
harness hasten hail haul haunt heal heap heat heave heed hinder hint hire hiss hoist hook hoot hop host hound hover howl
huddle hum humble humiliate humour hunt hush hustle identify imitate impress imprison improve inch include increase
indicate indulge inform inhale inherit initiate injure inquire insert inspect inspire install instruct insure intend
intercept interest interfere interpret interrogate intervene intimidate intrigue invade invent invest investigate
involve iron irritate isolate itch jab jeer jerk jest jingle join
jolt jostle jot journey judge juggle justify kid kidnap
kindle knit knot label labour lace lack lament land lapse last launch leak leap lecture lessen level liberate lick
limit limp link litter lodge loiter loosen loot lounge lower lull lunge lurch lure lurk maintain manipulate mask
massage master measure meddle mediate mellow melt menace mend merge mime mind mingle mislead mix moisten mope motion
mould mount muddle muffle mumble murder muse muster mute mutilate name narrow neglect negotiate nestle nibble nominate
notify nurse nuzzle oblige observe obstruct obtain occupy occur offend ooze operate oppose oppress originate outline
outwit overcook overflow overlook overpower overwhelm own pace pack paddle paint pair pamper panic parade paralyse
pardon park participate patch patrol pave paw peck peek peel peep peer perch perform perish permit persist persuade
photograph pierce pile pilot pinch pine pity place plague plait plant pledge plot plough pluck plunder plunge pocket
poison poke polish ponder pop pose position possess postpone pounce pout powder practise pray preach precede predict
prepare prescribe present preserve presume prevail prevent prick probe proceed process proclaim produce profess
progress prohibit prolong promote prompt pronounce propose protect prove provide provoke prowl prune pry publish puff
purchase pursue puzzle quake qualify quieten quiver quiz quote rage raid rally ramble rank rap rattle rave reappear
rearrange reason reassure rebel rebuke recall recite reckon recline recoil recommend reconcile reconsider record
recover recruit redden reduce refer reflect refrain refresh register rehearse rein rejoice relate release relent
relieve relish rely remark remove render renew renounce rent repair repel repent replace report represent reproach
request require rescue resemble resent reserve resign resist resolve respect respond restore restrain restrict result
resume retire retort retreat retrieve reunite revere reverse revive revolt reward rinse riot rip ripen risk rival roam
roar roast rob rock roll romp rot rouse row rub ruffle ruin rule rumble rummage rustle sabotage sack sacrifice sadden
saddle sail salute sample sanction savour scan scare scatter schedule scheme scorch score scour scramble scrape
scratch screech scribble scrub seal search season seat seclude secure seduce seethe seize select separate serenade
serve sew shade shadow shame sharpen shatter shave shelter shield shift shock shop shorten shoulder shovel shriek
shudder shuffle shut sicken sidle sift signal silence simmer sip skate sketch skip slam slap slash slice slouch slow
slump slur smack smash smear smirk smooth smother smuggle snarl sneeze sniff sniffle snore snort snub snuggle soak
soar soften soil solve soothe spark sparkle specify spill splash spoil sponsor spot sprain sprawl spray sprinkle
sprint spurn spy squabble squash squat squeak squeal squeeze squint squirm stab stack stage stagger stain stalk stall
stammer stamp starve state station steady steer stifle stir stitch stock stoop store storm straighten strain strand
strangle strap stray strengthen stress stretch stroke stroll struggle strut study stuff stun stutter subdue submit
succeed suck sulk summon supply suppress surge surpass surrender surround survey survive suspend sustain swagger swamp
swap sweat swell swerve swirl swish switch swivel swoon sympathise tackle tail tame tangle tap target taste tattoo tax
telephone tempt tend tense terrify test testify thaw thrill thrive throb throng thump thunder tick tickle tie tighten
tilt time tinker tip tiptoe toast toddle toil tolerate topple torment torture toss total totter tour tow trace track
trade trail train trample transfer transform translate transport trap trespass trick trickle trim triumph trot trouble
trudge trumpet tuck tug tumble tune tutor twinkle twirl twist twitch type undermine undress unfold unite unpack
unravel unroll unsettle untie unveil unwrap update upset usher utter vacate vanish vary venture vex vibrate view
vilify visualise voice volunteer vomit vote vow wade wag wager wail wake warrant waste water waver weaken weed wheel
wheeze whimper whine whip whirl whisk whistle widen wield wilt wince witness wobble worship wound wrap wreck wrestle
wed wet wriggle wrinkle wrong yank yawn yearn yelp zip
"""
BASES = frozenset([*inflect.PASTS, *_COMMON.split()])
"""Verbs that are verbs wherever one may stand: hardly any of them is a noun as well."""

THIRDS = frozenset(inflect.third(base) for base in BASES)
"""The same as they stand after "she"."""

KNOWN = BASES | frozenset(_ALSO.split())
"""Verbs whose past is known: what is not in here may be irregular in a way that nobody has said."""
