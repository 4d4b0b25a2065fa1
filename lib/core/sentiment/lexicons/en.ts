import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const en: Lexicon = {
  great: `
    amazing awesome excellent fantastic outstanding superb wonderful perfect perfectly perfection
    brilliant exceptional incredible magnificent marvelous marvellous phenomenal stellar sublime
    best love loved loves loving adore adored flawless flawlessly delicious delightful delighted
    thrilled stunning spectacular gorgeous unbeatable unmatched extraordinary heavenly divine
    mind_blowing blown_away top_notch first_class second_to_none must_have must_try must_visit
    must_see highly_recommend highly_recommended five_stars 5_stars hands_down lifesaver life_saver
    game_changer exceeded_my_expectations exceeded_expectations exceeded_our_expectations
    worth_every_penny could_not_be_happier couldnt_be_happier chefs_kiss scrumptious mouthwatering
    masterpiece ecstatic impeccable exquisite fabulous terrific splendid hilarious`,
  good: `
    good great nice happy happily glad pleased pleasant pleasantly pleasure friendly friendliest
    helpful kind kindness kindly polite courteous professional professionally professionalism
    attentive welcoming warm_welcome caring thoughtful generous charming lovely beautiful beautifully
    beauty enjoy enjoyed enjoyable enjoying enjoys impressed impressive recommend recommended
    recommending recommends satisfied satisfying satisfaction quality fresh freshly tasty tastiest
    yummy yum flavorful flavourful juicy crispy tender succulent clean cleanest spotless tidy hygienic
    comfortable comfy cozy cosy convenient easy easily easier easiest effortless effortlessly
    intuitive simple_to smooth smoothly seamless seamlessly fast faster fastest quick quickly
    quickest prompt promptly speedy swift swiftly efficient efficiently reliable reliably dependable
    accurate accurately knowledgeable experienced skilled competent patient_and responsive
    affordable bargain reasonable reasonably fair_price well_priced good_value great_value value
    worth worthwhile useful valuable handy informative insightful engaging interesting fun
    entertaining funny cool favorite favourite fav better thank thanks thankful grateful appreciate
    appreciated appreciates gem bless blessed excited exciting win winner winning success successful
    successfully improved improvement improving improves authentic cute elegant stylish classy sleek
    relaxing relaxed peaceful calm safe solid sturdy durable well_made well_done well_organized
    well_organised well_designed well_packed well_worth well_written well_structured on_time
    in_no_time no_time no_hassle hassle_free trouble_free stress_free went_above above_and_beyond
    come_back will_return be_back will_be_back return_again buy_again order_again keep_it_up
    keep_up_the happy_with super_easy life_easier works_great works_well works_perfectly
    works_like_a_charm like_new as_described as_expected bonus bravo congratulations congrats kudos
    proud celebrate trust trusted trustworthy honest honestly_great genuine passionate inspiring
    inspired powerful thorough thoroughly detailed excels gratifying refreshing rich vibrant
    spacious bright user_friendly easy_to_use well_explained not_bad no_complaints no_complaint
    cant_complain can_not_complain cannot_complain no_problem no_problems no_issues no_issue
    cant_wait cannot_wait cant_go_wrong cant_beat cant_recommend_enough hospitable hospitality
    accommodating smile smiling smiles gentle reassuring reassured`,
  fine: `
    ok okay okey fine alright decent fair adequate acceptable satisfactory like liked likes works
    worked working correct correctly cheap solved fixed resolved clear clearly simple modern
    available free new popular special hope help helped helps support supportive recommendable
    fixed_it positive plus advantage variety delivered ready well right sure welcome quiet hot_food
    cheaper perks pretty_good not_too_bad healthy creative smart nicely unique tastes`,
  weak: `
    meh mediocre average so_so lacking lacks lack limited expensive pricey overpriced costly
    confusing confused unclear complicated wait waited waiting waits queue queues queued late later
    lukewarm bland dull plain dry noisy loud crowded cramped small tiny old outdated dated hard
    difficult difficulty tough issue issues problem problems trouble mistake mistakes missing missed
    miss forgot forgotten unfortunately sadly however_the pity shame unsure doubt doubtful concern
    concerns concerned odd weird strange awkward tired tiring stuck delay delays lost except
    should_have could_have could_be_better could_be_improved needs_improvement needs_work
    room_for_improvement not_enough too_much too_many too_long too_short too_small too_big too_loud
    too_salty too_sweet too_hot too_expensive too_slow less_than wish_i wish_they wish_there
    stopped long_wait hidden overcooked undercooked greasy salty soggy stale chewy cancel cancelled
    canceled refund return_it returned repetitive lag laggy lags glitch glitches glitchy bug bugs
    leaking cheaply overwhelming pointless nothing_special nothing_to_write overrated
    underwhelming underwhelmed flimsy uncomfortable unhelpful inconvenient inconsistent beware`,
  bad: `
    bad badly poor poorly slow slowly slowest worse cold broken broke break breaks breaking damaged
    damage defective faulty fault fail fails failed failing failure error errors crash crashes
    crashed crashing freezes froze freezing rude rudely impolite unfriendly unprofessional
    incompetent careless arrogant ignorant dismissive ignored ignoring ignores ignore neglected lazy
    dirty dirt filthy unclean messy mess sticky stained stinks smelly smells stink smell dusty
    disappointed disappointing disappointment disappoints disappoint annoyed annoying annoys annoy
    frustrated frustrating frustration upset unhappy dissatisfied unsatisfied unacceptable
    unreliable unusable useless inedible tasteless flavorless flavourless burnt burned raw rotten
    spoiled moldy mouldy expired wrong wrongly incorrect incorrectly inaccurate misleading misled
    hate_to complaint complaints complain complained hassle stressful stress painful pain
    hurt hurts sick boring bored bore waste wasted wasting rip_off ripoff ripped overcharged
    overcharge charged_twice double_charged scratched torn ripped_off leaked unsafe dangerous
    unfair dishonest liar lied lie lies lying deceptive shady sketchy sloppy clunky buggy avoid
    avoided never_again never_arrived never_came never_received never_returned never_come_back
    never_going_back never_order not_working not_work not_worth not_recommend not_impressed
    not_happy not_satisfied not_good doesnt_work does_not_work didnt_work did_not_work
    dont_work do_not_work doesnt_load does_not_load wont_load will_not_load wont_open no_response
    no_reply no_answer no_one no_help no_refund nobody stay_away steer_clear let_down letdown
    look_elsewhere go_elsewhere chaos chaotic disorganized disorganised mess_up messed screwed
    messed_up unprepared understaffed overworked angry anger mad irritated irritating irritates
    regret regretted regrettable sorry_to_say lousy crappy cheaply_made junk trash garbage gross
    bland_and offensive insulting insulted terrible_service money_back one_star 1_star zero_stars
    0_stars unresponsive unanswered still_waiting nonexistent hostile shouted yelled shouting
    yelling tasteless sad worried worry horribly poorly_made fell_apart falls_apart died dead
    fake counterfeit suspicious steal stole stolen rubbery sucks suck sucked cheated overbooked
    impossible nightmare_to`,
  awful: `
    terrible terribly awful awfully horrible horrid horrendous worst disgusting disgusted disgust
    appalling atrocious abysmal dreadful pathetic disgraceful disgrace shameful outrageous outraged
    ridiculous unbelievably_bad hate hated hates despise loathe nightmare disaster disastrous
    catastrophe scam scammed scammer scammers fraud fraudulent thieves thief theft robbed robbery
    criminal crook crooks furious livid vile nauseating revolting repulsive vomit vomited poisoning
    food_poisoning cockroach cockroaches rats mice worthless waste_of_time waste_of_money
    waste_your waste_of total_waste joke bullshit crap shit shitty wtf hell racist abusive abused
    harassed harassment insult unforgivable inexcusable deplorable avoid_at_all zero_out
    stay_far_away hopeless`,
  negators: `
    not no never neither nor without none cannot cant wont isnt arent wasnt werent dont doesnt didnt
    hasnt havent hadnt wouldnt shouldnt couldnt aint hardly barely scarcely lack_of lacked nothing
    nobody_was far_from anything_but zero`,
  boosters: `
    very really extremely so super incredibly absolutely totally completely highly truly too
    especially particularly exceptionally remarkably insanely ridiculously unbelievably quite_a
    such most deeply utterly entirely thoroughly always everything much way`,
  dampeners: `
    slightly somewhat bit little fairly rather kinda kind_of sort_of sorta partly mostly
    occasionally sometimes almost relatively moderately a_bit a_little`,
  contrasts:
    'but however though although yet nevertheless nonetheless unfortunately_the except_that',
  apostrophes: 'join',
};
