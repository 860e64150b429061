import type { Lexicon } from './names.ts';

export const en: Lexicon = {
  'how-much': `how_much hm what_price price_please price_pls price_of it_cost gonna_cost rate_for
    charges_for what_are_your_rates what_amount* come_in_at retail_on much_is much_for how_much_is`,
  question: `who who's whose what what's whats what’s wat does do_you do_u do_they do_these did_you
    is_it is_this is_that is_there is_the are_you are_these are_they are_there will_it will_you
    have_you has_any* any anyone anybody or_not or_no or_nah wdym curious wondering isn't_it
    should_i could_you wht yes_or_no are_u`,
  where: `where wheres which_store located nearest closest how_far where's where’s whereabouts`,
  when: `when when's whens when’s wen how_soon how_long how_many_days how_many_weeks eta any_date`,
  how: `how how's hows how’s steps any_way_to a_way_to howto in_what_way`,
  which: `which what_kind what_colo* what_size what_shade what_level name_of what_is_this`,
  why: `why why's the_point y_is how_come what_for`,
  ask: `please pls plz kindly ask asking question* tell_me let_me_know lmk advise clarify confirm
    explain help_me info details inquir* enquir* anyone_know does_any* someone_tell could_some*
    reply any_advice any_tips need_help plss query suggest inform pray_tell share_the guide`,
  may: `can could may possible able allow* legal should_i must need_to have_to cannot can't
    any_chance any_hope option cant possibly permitted is_it_ok is_it_safe can’t eligible ok_to`,
  want: `want* wanna need needs needed wish_i would_like i'd_like looking_for crav* tempt*
    interested keen dream* thinking_of hope_to wishlist gimme searching been_looking desperate`,
  price: `price* pricing cost costs costing rate rates tariff* fee fees charge charges quot* amount
    per_head subscription* package* difference surcharge tax* deposit under_ⓝ below_ⓝ for_ⓝ each
    total tag monthly estimate rrp retail msrp per_kg per_night upgrade vat per_person per_month`,
  money: `money cash £ $ € ₹ rm dollar* bucks quid tenner fiver euro cents budget* wallet salary
    paycheck rent usd half_price rs buck pounds euros grand rupee* ringgit wage* k gbp savings inr`,
  discount: `discount* coupon* voucher* code codes deals sale sales offers off_the money_off
    cashback bogo freebie* loyalty points student* black_friday clearance reduced cheaper* cheap
    wholesale best_price free_shipping rebate* promo* off_for buy_one offer deal sibling scheme`,
  dear: `expensiv* pricey overpric* costly steep rip_off ripoff robbery extortion* gouging greed*
    unaffordable afford too_much that_money hike* fortune kidney not_paying pay_that gone_up
    price_increase going_up paying_that robbing inflated remortgage dearer pricy over_priced`,
  instalments: `instalment* installment* klarna afterpay emi split financ* credit loan down_payment
    in_ⓝ_payments clearpay affirm payment_plan* deposit pay_later bnpl monthly_payment* layaway`,
  stock: `stock* restock* sold_out soldout avail* left still_have have_any back_in coming_back
    come_back bring_back coming_soon preorder* pre_order waitlist gone_in discontinu* anymore drop
    dropping release* launch* version exist* do_you_have do_u_have have_you_got u_have you_have
    you_got do_you_sell they_come in_black us_only range is_this_available pairs supported last_one
    planned land_in oos selling_out be_back coming_to still_made limited drops carry`,
  size: `size* xs s m l xl xxl tall small* medium bigger age_ⓝ inch* cm mm kg oz ml measurement*
    height weight narrow wide waist tts petite mini large* lbs lb litre* liter* gram grams width`,
  colour: `colour* color* shade shades black white red blue green yellow pink purple beige grey gray
    orange gold dark_mode brown navy silver nude mint matte glossy pastel* ivory burgundy teal`,
  open: `open opens opening hours closed close closing weekends till until midnight still_on
    schedule working_hours sunday still_going closes sundays mondays timings day_use hrs timetable`,
  book: `booking* booked reserv* appointment* appt slots table tables seats ticket* spot walk_in
    rooms room_for double sign_up enrol* trial test_ride check_in fully_booked slot seat vacan*`,
  shop: `shop shops store stores branch* outlet* showroom mall address* offline in_person
    supermarket* walmart tesco boots sephora sold_in boutique physical retailer* target sainsbury*`,
  ship: `ship shipped shipping deliver* delivry dilivery postage post_to send_it courier* parcel*
    packag* track* label_created dispatch* arrive arrives pickup pick_up collect collection
    royal_mail ups dhl dpd evri locker* customs duty overseas get_here get_it_by here_by takeaway
    home_service in_the_post how_long_to travel_to import_tax international how_long_does pick_them
    bring_to by_air posted fedex ships shipment* mailed despatch* arrival pick_it usps hermes`,
  town: `london manchester glasgow edinburgh bristol dublin scotland wales ireland england uk
    new_york nyc los_angeles chicago texas california usa canada toronto vancouver australia sydney
    india mumbai delhi pakistan manila dubai uae nigeria lagos kenya europe france abroad my_town
    postcode island* melbourne birmingham leeds liverpool cardiff belfast oxford cambridge kent nz`,
  order: `order orders preorder* cart checkout website site online commission* confirmation invoice
    ordering basket form submit custom on_the_app webpage via_app`,
  buy: `buy buying bought purchas* get_one get_it get_this get_them grab cop take_my_money gift_for
    i_get get_these buyer* grabb* copped can_one_get snag* can_we_get get_mine treat_myself`,
  pay: `pay paying payment* paid card debit* visa mastercard paypal transfer* zelle charged bill
    bills transaction* statement* withdraw* top_up topup pays cards amex gpay upi venmo cashapp`,
  refund: `refund* return returns exchang* cancel* compensat* dispute replace* warranty guarantee*
    money_back refnd returned returning chargeback store_credit unsubscrib* claim non_refundable`,
  use: `use uses using apply applied install* set_up setup connect* wifi log_in login password
    account* register* activat* download* turn_on turn_off wash store_it freez* recipe* assembl*
    instruction* charger batter* recharge refill* expir* does_it_last button* shrink work_with
    support* change_my keep_it keep_the used_for sync pin registration hold menu update_the washing
    daily morning_or switch_to manual tutorial* bluetooth verif* turn_it tumble cleaning oven scan
    work_on save_the settings configure cook clean_it at_night how_often pair log_on sign_in reset`,
  'made-of': `ingredient* material* fabric* cotton leather organic vegan vegetarian gluten dairy
    lactose nut peanut* sugar calorie* protein allerg* halal jain fragrance* scent* alcohol* made_of
    made_from recycled wax plastic waterproof thick natural contains linen polyester cruelty nuts
    kosher unscented paraben* vitamin* acid spf faux wood elastic made_in wool suede silk denim`,
  fit: `fit fitting suit suitable good_for safe_in work_for compatible years_old yo toddler* baby
    newborn pregnan* breastfeed* sensitive oily acne eczema beginner* teens wheelchair puppy
    kids_under ok_for year_old level_for fits suits yr_old babies newbie for_boys elderly accessib*
    disabled autistic kitten nursing diabetic safe_for okay_for month_old dry_skin for_men men_or`,
  rules: `rules terms condition policy eligib* giveaway competition enter entry winner* prize* draw
    lottery passport contract* insurance certificate* deadline* require* limit document documents
    legal dress_code contest rule term conditions policies raffle entries licen* notice`,
  goods: `dress dresses hoodie* jacket jeans leggings shoe shoes sneaker* bag bags earring* watch
    lipstick cream moistur* shampoo perfume soap foundation nails coffee latte cake cakes sourdough
    pizza burger* breakfast sofa pillow* episode* books lesson* webinar membership scooter bike app
    phone game course class candle* pool makeup serum shirt* trainers cleanser sunscreen lashes
    croissant* salad soup dessert meal* couch mattress shelf novel classes treats model pump tires`,
  waiting: `wait still_no hasn't_arrived never_arrived never_came not_received delay* late on_hold
    hold_for queue* queuing overdue forever ages slow slower promis* no_update* chasing
    back_and_forth days_now ⓝ_hours ⓝ_weeks ⓝ_days ⓝ_minutes days_later any_update still_nothing
    still_not waiting waited hasnt_arrived weeks_ago never_received slowest month_ago nowhere`,
  broken: `broke broken fault* defect* damag* crack* crash* bug buggy lagg* froze stuck error* fail*
    doesn't_work doesnt_work not_working stopped_working logged_out logs_me timed_out down outage
    no_service no_signal dead died unglued came_off fell_off peel* torn tore ripped hole leak* faded
    shrunk wobbl* melted burned burnt stale mould* mold* rotten sour undercook* overcook* soggy cold
    salty hair bedbug* mice rash smells ruin* deleted_my banned blocked puncture* stain stained
    dented didn't_work fell_apart breaking spinning bugs holes snapped shrank smell stinks loose
    burns beeping breaks spins scratched bent raw hives infection kicked_out glitch* lag`,
  'rude-service': `rude* attitude ignor* no_reply no_response never_replied unanswered seen ghosted
    blocked_me unhelpful unprofessional condescend* patronis* shout* yell* cut_off automated chatbot
    by_a_bot don't_care refused closed_my ticket_closed told_me no_answer hung_up dont_care said_no
    copy_past* refuses silence blamed rolled_her rolled_his deleting patroniz* accused on_read`,
  staff: `staff* manage* customer_service* support hotline agent rep worker* cashier* barista*
    waiter* waitress* chef cook driver* rider engineer* technician* developer* devs dev trainer*
    instructor* coach teacher pilot owner ceo intern marketing admin* mods agents reps employee*`,
  deceit: `scam* fraud* fake* liar* lies lying misl* conned trick* bait* clickbait phony counterfeit
    dupe false* untrue hidden* sneaky shady dodgy sketchy fishy suspicious* filters ring_light
    supposedly steal* stolen thieves thief cheat* gimmick* greenwash* hype* shrinkflation
    small_print dishonest rigged cash_grab bots claims filter stole lied claiming fooled decept*`,
  wrong: `wrong* incorrect mistake* missing instead not_what different_from not_the_same half_the
    empty twice overcharg* charged_me unauthor* not_a_word lost_my never_got didn't_get forgot*
    asked_for denied rejected mixed_up was_sent nothing_like overbooked shades_off appeal sent_me`,
  awful: `awful* terribl* horribl* horrendous disgust* gross nasty ew eww yuck* appalling atrocious
    dreadful diabolical shocking disgrac* disaster* nightmare* a_joke worst garbage rubbish* trash*
    crap* junk dogshit bullshit bs sucks stink* useless pathetic ridiculous absurd outrag* unaccept*
    unbeliev* insult* offensive cring* shame* embarrass* hate infuriat* furious angry livid fuming
    mad pissed sick_of tired_of annoy* irritat* frustrat* mess messy unusable inedible hideous ugly
    avoid stay_away steer_clear not_buy don't_buy waste* zero_stars incompeten* unsafe toxic lame
    boycott* fed_up never_again one_star hated vile hates hating rage sucked criminal farce flop*
    dangerous* wtf ffs horrid horrific abysmal shit* suck detest despise anger raging`,
  sad: `sad unhappy upset* disap* dissap* unsatisf* heartbr* gutted devastat* depress* miserable cry
    cried sob missed regret* unfortunate* sorry_to pity hurt* lonely worr* afraid stress* weak
    poorly bad not_great not_happy unimpress* underwhelm* meh mediocre average bland tasteless
    boring dull overrated so_so nothing_special uncomfort* itchy flimsy tacky stiff noisy dirty
    filthy confus* complicated watery bitter unfair harsh rip goodbye oh_no ugh scary let_down
    not_good teary sadly crying tears tired poor badly bored exhausted pain painful lost grief noo`,
  worse: `worse used_to old_version old_app put_it_back go_back roll_back revert downgrad* downhill
    declin* changed_the changed_your you_changed removed no_longer remember_when since_the_update
    ruined cut_back used_to_be old_one shrinking taken_away rid_of back_in_the put_back took_away`,
  again: `again agian everytime every_time every_single constantly keeps repeatedly second_time
    ⓝ_times still over_and_over same_problem multiple_times yet_again as_usual third always`,
  lovely: `amaz* awesom* fantastic* fab fabulous* wonderful* brilliant* incredibl* excel*
    outstanding superb* super perfect* flawless* gorgeous* stunn* beautiful* magical divine
    delicious* delish yumm* best goat* fire lit dope slaps slay* ate bomb killer unreal epic legend*
    iconic icon masterpiece to_die game_changer gamechanger holy_grail obsess* in_love chef's_kiss
    five_stars out_of_this w wow woah whoa omg damn let's_go woohoo yay yess yass phenomenal
    spectacular unbeatable glow* mind_blowing blown_away speechless chills goosebumps bravo nailed
    killed_it ace in_a_good talent* genius queen king superstar gem bless* lifesaver saved_my rips
    sexy yum glorious star no_words hero* lets_go insane hell_yeah made_my banger* pure_gold bestest
    awsome gorgous beatiful breathtaking heavenly scrumptious mouthwatering woww omgg yas hurray`,
  good: `good gud grea* nice nicest cute cutest pretty adorable sweet* cool fun neat stylish smart
    clever comf* cosy soft softest smooth* fluffy fresh* crisp juicy tasty flavo* moist solid
    reliable quality well_done well_played helpful useful easy effortless* intuitive fast quick*
    speedy prompt* on_time efficient polite* kind friendly welcoming professional* honest genuine
    fair reasonable affordable bargain value happy happi* glad pleased delighted thrilled excit*
    satisf* enjoy* impress* proud* smil* cheerful relax* improv* works finally success* respect
    kudos props shoutout top keep_it keep_going keep_up vibe* aesthetic generous liked loving stoked
    not_one going_strong like_a_queen grin grinning not_bad great_job easier easily warm light
    thoughtful kindness like_it like_this fixed patient approve* pride faster caring handy calm`,
  thanks: `thank* thnx thx tks tq ty tysm thanx ta_very cheers appreciat* bless_you god_bless
    props_to credit_where respect_to shoutout_to saved_me helped_me ily thank_u hats_off grateful
    gratitude thnks tnx tyvm you_saved raise thank_you shout_out owe_you helped_us can't_thank`,
  recommend: `recommend* must_try must_have worth_every give_it_a try_it won't_regret buy_again
    worth_it go_for_it reccomend* recomend* worth_the book_her no_regrets telling_every* must_buy`,
  love: `love luv loving lover* ador* favourite* favorite* fave fan loyal hearts enough_of addicted
    hooked hug hugs xx xxx xoxo ily miss_you loved loves heart fans lovee luvv fav favs fell_in`,
  had: `i_bought i_got we_got i_had we_had i've ive i’ve got_it got_em got_this ordered received
    arrived came wearing worn been_to i_used stayed tried finished for_years regular just_got
    my_daughter my_son on_mine lasted went_in wore visited i_use years_with been_going got_mine`,
  will: `will i'll we'll gonna going_to can't_wait cant_wait looking_forward see_you hyped be_there
    i'm_in saving_up need_this need_it next_time soon back_for counting_down i’ll we’ll can’t_wait`,
  doubt: `doubt* skeptic* suspicious not_sure unsure don't_believe believe_it believe_in really
    sure_jan too_good_to on_paper supposedly allegedly apparently proof evidence pointless no_point
    don't_see don't_understand who_would makes_no_sense overkill looks_like_a come_on hmm idk
    promises questionable risk* bet_it probably yeah_right the_catch prove sceptic* perhaps convinc*
    unconvinced believe_a claims proven makes_perfect roadmap basically suspect dont_believe claim`,
  elsewhere: `amazon temu shein charity_shop thrift primark ikea competitor* rival* elsewhere
    other_brand* other_shop* switch* went_with prefer* same_thing same_factory the_same identical
    dupe* down_the_road the_corner the_street somewhere_else half_the_price next_door moving_to
    stick ebay aliexpress goodwill same_shoe already_have etsy other_compan* moved_to going_with`,
  needless: `don't_need not_for_me not_one_for pass nah no_thanks thanks_but not_interested
    won't_buy not_installing not_paying i'd_rather diy at_home myself have_enough not_this_time
    too_heavy too_chunky old_fashioned nope i'm_good not_buying maybe_later too_big too_small
    dont_need unnecessary skip* id_rather i'd_be closed_my_account not_touching no_thank don’t_need
    im_good never_signed i’d_rather keep_my no_need wont_buy wouldn't_buy make_my_own live_without`,
  irony: `oh_lovely oh_nice how_lovely well_done_guys thanks_for_nothing for_nothing thanks_a_lot
    sure_jan obviously clearly love_how love_when funny_how priorities like_clockwork as_if
    apparently you're_welcome enjoy_your surprise_surprise nice_try yeah_right oh_great
    how_convenient lol_no amazing_how i_guess imagine oh_good shocker basically y'all_enjoy lol_ok`,
  but: `but however though tho although yet except unless otherwise despite if_only wish_it wish_you
    just_wish until only_thing one_thing other_than wish_they apart_from would_be_better`,
  if: `if unless whether in_case assuming when_i_see once suppose supposing`,
  demand: `fix give_it bring_back stop sort_it_out do_something do_your_job learn_to revert
    take_down resolv* solution asap immediately urgent* i_want_my i_want_a i_want_some* demand*
    explain escalat* complain* report lawyer* sue legal_action refund_me how_hard how_dare
    give_me_my do_better fixing put_it_back take_it_down ring_me reported suing court restore`,
  hello: `hello hi hii hiya hey heyy yo greeting* good_morning goodmorning gm good_afternoon
    good_day salaam good_evening howdy helo wassup what's_up hellow hallo g'day morning_all sup`,
  congratulate: `congrat* grats happy_birthday hbd happy_bday happy_new merry_christmas happy_easter
    happy_diwali happy_eid eid_mubarak happy_mother* happy_ⓝ happy_weekend ten_years cheers_to
    well_deserved happy_anniv* many_more happy_spring happy_drop here's_to happy_holidays gratz`,
  wish: `good_luck best_of_luck all_the_best wish* hope_you hope_every* hope_all stay_safe
    stay_strong take_care hang_in blessings have_a_great have_a_good have_a_nice enjoy_the
    good_season long_happy best_wishes fingers_crossed may_you goodluck god_bless have_fun may_god`,
  friend: `bro bruh mate mates babe bestie* hun sis girl lad look_at see_this remember_when
    this_is_us is_you literally_us we_need we_should let's_get tag tagging told_you wife hubby
    husband gf bf my_friend* wanna_go check_this lads dude girls girlfriend boyfriend babes fam`,
  life: `my_wife my_husband my_kid my_ex my_girlfriend my_grand* my_neighb* grandma grandpa dad mom
    mum mother father brother sister cats dog work job boss office meeting* school exam* uni college
    weather rain snow sun summer woke awake last_night birthday bday life memor* remember news
    traffic football movie* anyone_else who_else unrelated kids dogs nobody everyone film wedding
    beach sleep car party hungry jealous raining childhood girl_in weird homework cat rabbit bird`,
  laugh: `lol lmao* rofl haha* ahaha* hehe* heh xd screaming funn* joke* joking jk kill_me laugh*
    dead hilarious lool lols wheezing kidding not_me loll im_crying cackling pmsl`,
  brand: `you u ur your yours you're youre you’re yall y'all guys team company brand* business
    this_place admin chef sir ma'am madam ladies yous folks mam maam makers this_shop this_app`,
  me: `i me my mine myself we us our ours i'm im i’m i'd i’d we're we’re we've`,
  they: `they them their he him his she her hers it this that every* people others they're nobody`,
  time: `today tonight tomorrow tmrw tmr yesterday now rn atm morning afternoon evening night hour*
    minute* day days wk month* year* yr pm o'clock monday* tuesday* wednesday* thursday* friday*
    saturday* sunday* christmas summer winter spring tonite mins week* wks yrs xmas easter`,
  opinion: `imo imho tbh ngl honestly personally i_think i_feel i_believe my_opinion agree* disagree
    true exactly this_is_why to_be_honest tbf makes_sense seems looks_like literally absolutely
    facts i_guess fact frankly to_be_fair correct totally sounds_like feels_like i_reckon`,
  earn: `earn* income invest* crypto* bitcoin* forex trading profit* payout* from_home
    from_your_phone make_money financ* own_boss get_rich casino jackpot slots gambling loan recover*
    lost_money hack* mlm join_my_team my_team places_left ambassador* hiring you_have_won signals
    guaranteed side_hustle per_day no_experience claim_your btc trader* mining a_week_from betting
    loans mentor* nft making_money you_won cash_out binary roi money_online daily_pay`,
  contact: `dm dms inbox message_me text_me call_me whatsapp* telegram* discord insta ig tiktok
    facebook link links bio profile my_page channel chanel my_shop click* swipe contact* hit_me
    pm_me join check_out_my visit_my reach_out snapchat tap gmail dot_shop call_nurse instagram mr`,
  follow: `follow* subs subscrib* like_for_like mutual* collab* grow boost* promot* your_page
    ur_feed viral streamer* vote_for comment_below grow_your growth gain views drop_a follow_me`,
  magic: `psychic* spell witch* tarot astrolog* horoscope* your_reading spiritual* healing
    negative_energy curse cursed karma manifest* cured_me ex_back chakra healer prophe* herbal*
    spells zodiac ancestors miracle spellcaster voodoo free_reading lottery_numbers cure_for`,
  offer: `we_offer offering services wholesale supplier* manufacturer* catalog* real_followers
    buy_followers consult* webinar spots_open spots_only spots_left academy cook_group whiten* keto
    i_sell for_sale lose_weight insider essay* natural_cream clearance timeshare unlimited_data`,
  abuse: `idiot* moron* imbecil* stupid* dumb dumbass* fool brainless braindead brainwashed clueless
    clown* joker* muppet* wanker* tosser* bellend* knobhead* dickhead* twat* cunt* arsehole*
    asshole* jerk douche* scum* lowlife* vermin rats pigs leech* parasite* monkeys bitch* bastard*
    slut brat crybab* babies whin* bootlick* incel weirdo* freak freaks creeps psycho nutter* crook*
    lot_of_you cowboy* amateur* sellout* shill* loser* hypocrit* troll* brain_dead bunch_of
    greedy_pig thick rat snake liars thieves sheep greedy trash_can pretentious degenerate* licking
    arse brats creep pig cow cows dumber fools halfwit* twit dense donut prat knob dick dicks ass`,
  swear: `fuck* fck* f effin freaking wtf wth stfu gtfo af shit* bullshit crap damn damned goddamn
    hell bloody bollocks piss pissed cunt* wank* motherf* mf screw_you fuk effing ffs bs`,
  away: `shut_up stfu gtfo get_lost get_out fuck_off go_to_hell go_hug go_outside touch_grass
    grow_up pipe_down rot die kys choke nobody_asked who_asked cope eat_shit uninstall skill_issue
    piss_off go_away get_a_life hope_your get_a_job shut_it shut_your cry_more delete_your sod_off`,
  contempt: `pathetic laughing_stock circus shitshow clown_show cesspool peasant* cheapskate*
    your_kind people_like_you you_people you_lot brain_cell* brains use_your spine* worthless
    disgrac* looks_like_a imagine_paying imagine_being jealous bitter who_let_you ratio nobody_cares
    no_life basement filthy_people embarrass* dump iq look_like_a ashamed sheeple yummy_mummies`,
};
