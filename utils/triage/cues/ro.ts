import type { Lexicon } from './names.ts';

const LISTED = 'ăâîșț';
/** As listed, with the older ş and ţ, with î for every â (Moldova), and without diacritics. */
const SPELLINGS = [LISTED, 'ăâîşţ', 'ăîîșț', 'aaist', 'aiist'];
const respell = (words: string, to: string) =>
  words.replace(/[ăâîșț]/g, (letter) => to[LISTED.indexOf(letter)] ?? letter);

const inAllSpellings = (lexicon: Lexicon): Lexicon =>
  Object.fromEntries(
    Object.entries(lexicon).map(([cue, words]) => {
      const spelt = SPELLINGS.flatMap((to) => respell(words, to).split(/\s+/));
      return [cue, [...new Set(spelt)].join(' ')];
    }),
  );

export const ro: Lexicon = inAllSpellings({
  'how-much': `cât_costă cât_cost* cât_e cât_este cât_ar cât_face cât_fac cât_vine cât_vin
    cât_ies* cât_iese cât_ia cât_luați cât_cer* cât_dau cât_dai cât_plăt* la_cât de_la_cât
    cât_sunt cât_îi cât_îs cu_cât cât_mă ce_preț* preț_vă* cam_cât câți_bani câți_lei câți_euro
    pe_cât cât_o cât_un cât_pe cât_pt сколько почем ce_tarif* cât_la_sută prețul_vă*`,
  question: `cine ce oare cumva care cui unde când cât câtă câți câte cum există aveți mai_aveți
    ai se_poate pot știe știți sau_nu ori_nu serios are faceți ați pe_bune`,
  where: `unde de_unde încotro pe_unde где куда откуда în_ce_loc`,
  when: `când de_când până_când la_ce_oră ce_oră în_ce_zi* de_la_ora cât_mai_dur* cât_timp
    vreodată pe_când câte_zile până_pe până_în когда cam_când data_de ce_program`,
  how: `cum ce_trebuie как cumu' în_ce_fel ce_fac`,
  which: `care какой какая ce_fel ce_model ce_mărim* ce_culo*`,
  why: `de_ce dece dc почему зачем`,
  ask: `spuneți* îmi_spun* ziceți* întreb* curioas* curios recomandați* sfat ajutați* detalii*
    info v_-_aș vrog rog pls plz pliz plss explicați* lămuri* скажите arătați* vă_rog știe_cineva`,
  may: `pot poate putem puteți poți se_poate aș_putea am_putea voie e_voie posibil* merge
    acceptați primiți* permit* faceți_și можно можете se_pot putea este_ok`,
  want: `vreau vreu vrea vrem doresc dorim trebuie trebe trebu tre nevoie caut căutăm visez visul
    poftesc aștept_să хочу нужно надо plănui* aș_vrea aș_dori îmi_doresc`,
  price: `preț* tarif* taxă taxe valoare* cost* цена цены ieftin* avans*`,
  money: `lei leu leuț* ron bani banii banu banul bănuț* euro eur mdl sute mii milioane milion
    miliard buget* salar* pensie pensia pensii dolari portofel* buzunar* tichete лей лея деньги
    mia suta cash`,
  discount: `reduc* redus* promo promoț* codul cod voucher* cupon* fidelit* puncte gratuit* gratis
    cadou* soldare* solduri outlet cashback bonus* ieftini* mai_ieftin скидк* акция student*
    pensionar* ofert*`,
  dear: `scump* piperat* jaf jafu* jupui* umflat* ustură rinichi* aur aurit* lux дорого hoție furt
    furat camăt* faliment lăcom* prea_scump mai_scump prea_mult`,
  instalments: `rate rata ratele în_rate fără_dobând* dobândă dobânda dobânzi credit* leasing
    avans* tbi ipotec* lunar tranș*`,
  stock: `stoc* în_stoc mai_aveți mai_ai mai_e mai_este mai_sunt mai_găs* mai_sînt mai_bag*
    mai_vin mai_vine epuiz* terminat* indisponibil* disponib* reaprov* revin_în revine reintr*
    când_bag* bagați băgați găsesc găsim se_găs* se_mai ultim* bucăți bucată mai_sunt_loc* aduceți
    veți_mai o_să_mai rămas rămase apare apar sortiment* modele este_și există_și precomand*
    в_наличии есть`,
  size: `mărim* măsur* talie talia xs s m l xl xxl 2xl 3xl număr* lungim* lățim* cm centimetri
    metri litri litru ml kg kil kile grame gr gramaj plinuț* șold* talpă inch`,
  colour: `culoar* culori* nuanț* roșu roșie roșii alb albă albe negru neagră negre verde verzi
    albastr* galben* roz mov gri bej maro crem auri* nud nude bordo colorat* imprimeu цвет`,
  open: `deschis* deschid* închis* închid* program* orar* lucrați duminic* weekend* non_stop
    nonstop sărbători* de_revelion de_rusalii terasă открыт* график`,
  book: `rezerv* programare* loc locuri liber* masă_pentru masă_la bilet* anulare* înscri* coadă
    rând sloturi slot cazare* camere cameră sejur* turnee запис*`,
  shop: `magazin* adres* sediu* filial* oficiu* locația showroom* mall raft* supermarket lidl
    auchan piață piața unde_vă_găs* etaj* parter* str strad* agenți* magaz адрес магазин`,
  ship: `livr* curier* transport* expedi* trimit* colet* easybox locker* awb sameday cargus dpd
    poștă poșta prin_poșt* ridic* ajungeți* duceți* la_domiciliu minim_de_com* vamă glovo bolt
    tazz отправ* привез*`,
  town: `bucurești* cluj* timișoara* iași* brașov* galați* oradea* brăila* arad* sibiu* bacău*
    târgu* tg tîrgu* buzău* râmnic* suceava* tulcea* vaslui* ilfov* pipera* chitila* mamaia*
    turda* chișinău* chișinau* chisinău* bălți* bender* cahul* orhei* soroca* ungheni* comrat*
    edineț* rîșcani* durlești* moldova* românia ardeal* județ* jud sat satul comună oraș* raion*
    sector* italia spania germania anglia belgia бельцы craiova* pitești*`,
  order: `comand* comenzi site* coș coșul checkout plasa* plasez finaliz* заказ*`,
  buy: `cumpăr* iau luăm luat luați am_luat ia_o îmi_iau comandat procur* купить achiz*`,
  pay: `plată plăti* plătesc plătești achit* card cardul* cash numerar ramburs transfer* factur*
    bon bonul bonuri tichet* revolut paypal retras extras sold soldul abonament* pos posul оплат*
    карт* cont contul taxat* încasat* virament* comision*`,
  refund: `retur* ramburs* dau_înapoi anulez anula* renunț* compens* primesc_banii înapoi вернуть
    возврат*`,
  use: `folosi* folosește* utiliz* spăl* călca* îngrij* curăț* aplică* păstr* congel* încălz*
    prepar* gătesc gătit* rețet* instal* setez setări setare* config* activ* conect* pornesc
    opresc oprește reset* încarc* încărc* logez loga* parola* update* montez monta* asambl* schimb
    trec_la formez tastez apăs* butonul rezist* merge_cu doz* aprind* manual* ghid* verific*
    semnez buletin* pașaport* acte actele cazați включ* отключ* настро* folosesc`,
  'made-of': `din_ce bumbac in lână piele pielea mătas* conține conțin gluten* lactoz* lapte zahăr
    calori* alergen* alergi* vegan* bio eco natural* organic* parfum* alcool* aditiv* intoleranț*
    lemn* mdf pal plastic aluminiu argint greutat* cântăr* gramaj* expir* origine* proveni*
    fabric* brânză cașcaval ceapă nuci soia iute picant сост* material*`,
  fit: `potriv* ce_vârstă vârst* bebeluș* bebe copii* gravid* sarcină alăpt* ten avansați încape
    încap încăpea diabet* câini pisici animal* cățel* îmbrac vine_bine pentru_copii`,
  rules: `concurs* premiu* premii* tombol* extrag* tag share contract* garanți* termen* regul*
    asigur* clauz* acte steluț* condiți* document*`,
  goods: `rochi* bluz* blugi fust* geac* palton* haina haine cămaș* tricou* pantof* cizm* ghete
    sandal* geant* poșet* bijuter* cercei inel* parfum* crem* ruj* șampon* unghii unghiil* gel*
    tuns* vopsit* frez* coafur* cafea* latte tort* prăjitur* înghețat* pizz* burger* șaorm* paste
    ciorb* supă meniu* desert* clătit* bere berea vinul sos blat* televizor* telefon* laptop*
    căști* boxă tablet* frigider* aspirator* mașin* consol* canape* pat patul saltea* dulap*
    covor* jucări* carte* cărți* buchet* flori* plant* hotel* vacanț* excursi* zbor* avion*
    autocar* curs* abonament* internet* net roaming minute semnal* esim`,
  waiting: `aștept* de_o_lună de_ieri o_oră oră_jumate o_ora_jum* până_când amân* promit* promis
    ne_-_ați coadă cozi lent* înceti încet mocăi* răbdare* veșnicie am_stat întârzi*`,
  broken: `strica* defect* rupt* spart* crăpat* zgâri* fisur* bloche* bloca* crash* crapă eroare*
    erori erorile cade picat* pică restart* lag* dezlip* decolor* scămoș* pătat* pete pată găuri*
    gaură murdar* mizeri* jegos* mucegai* expirat* împuțit* pute puțea miroase_a duhoare crud*
    necopt* nefăcut* ars* uscat* rece reci sărat* talpă tălpi cauciuc* păr_în gândac* musc* vierm*
    sticlă_în ofil* scurge cedat* șifonat* turtit* vărsat* lovit* uzat* desfăcut* cărămid* bug
    buguri acru acră nu_merge nu_mai_merge nu_funcț* nu_se_deschid* nu_ține`,
  'rude-service': `nesimți* tupeu* bădăran* mitocan* mârlan* aroganț* scârb* nasul_la plictisit*
    ignor* nu_răspund* nimeni_n nimeni_la închis_telef* trântit* urlă urlat* țipă țipat* țipa
    răstit* ridicat_din jignit* înjur* șterg* robot* chatbot* bot plimb* pasează pasat* nepăs*
    bateți_joc joc_de purtare* needuca* servire servirea bătaie_de_joc lipsă_de_resp* lipsă_de_bun
    obraznic*`,
  staff: `personal* vânzăt* casier* operator* șef* patron* curierul livrator* șofer* barman*
    bucătar* barista consultant* agent* doamna domnul domnișoar* fata_de băiatul_de baiatu medic*
    doctor* profa profu ghid* frizer* coafez* reprezent* suport* echip* pustiul meșter* ospătar*
    chelner* angajat*`,
  deceit: `înșel* păcăl* țeap* tepar* țepe țepuit* mincin* minciun* mint minți* fals* fake fraud*
    escroc* hoț* furat* fură furt ascuns* steluț* șmecher* șmechei* schem* manipul* vrăjeal*
    aburea* abureli aburi* vrăjiți gogoși capcan* din_poză filtre de_fapt doar_poz*`,
  wrong: `greșit* greșeal* alt altă altceva altcuiva încurc* lipse* lipsă am_cerut uitat* pierdut*
    anulat* dublu taxat* am_zis ați_uitat în_loc_de`,
  awful: `oribil* groaznic* îngrozit* jalnic* dezastr* catastrof* rușin* penibil* jenant* scârbos*
    scârbă grețos* vomit* vomă borăsc dezgust* nașpa nasoal* nasol* nașpet* mizer* execrabil*
    lamentabil* deplorabil* infect* varză praf gunoi* gunoaie groază coșmar* bălegar rahat* căcat*
    prost* proastă proaste porcări* tâmpen* tâmpit* aberaț* haos* inadmisibil* revolt* scandalos*
    nerecomand* nu_mai_intru nu_cumpăr* evitați* feriți* fugiți* fereasc* enerv* nervi nervos
    sătul* sătui urăsc ură plângere* reclamați* anpc jaf ieftinituri fiasco eșec* ratat* eșuat*
    imbecil* lehamite bleah caca ptiu halal отстой ужас* кошмар плохо regret* calvar* tortur*
    greață chin chinu chinuit* cel_mai_prost cea_mai_proast* bătaie_de_joc nu_mai_vin
    nu_mai_comand* nu_mai_cumpăr* vai_de_voi`,
  sad: `trist* păcat* dezamăg* regret* supăr* mâhnit* amărât* amar deprimat* deprimant* plâng*
    plâns* lăcrim* dor suferi* sufăr doare durere* dureros* greu rău slab* mediocr* modest* fad*
    obișnuit banal* plictis* monoton* neplăcut* incomod* inconfort* ciudat* urât* singur singură
    obosit* stres* speriat* frică teamă griji îngrijorat* nefericit* necaz* ghinion* nu_e_bun
    subțire* chimic* artificial* lipicios* grețos zgomot* înghesui* aglomerat* întuneric* frig
    puțin* vai of off eh mda nu_prea fără_gust așa_și_așa din_păcate`,
  worse: `nu_mai_e mai_puțin* scăzut* scade ați_schimbat scoateți* micșor* parcă_ați era_mai_bun*
    mai_slab* mai_prost* mai_mic* înainte_era`,
  again: `iar iară iarăși mereu a_treia_oară constant veșnic aceeași* același* la_fel тот опять
    снова repetat* ca_întotdeauna întotdeauna din_nou de_fiecare_dată de_trei_ori tot_timpul`,
  lovely: `superb* super minunat* minune* splendid* fantastic* fabulos* genial* magnific* perfect*
    impecabil* excelent* excepțion* fenomenal* incredibil* sublim* divin* de_vis visul visăm vis
    încânt* fermec* adorabil* spectacol* spectaculos* uimit* uluit* impresionat* wow uau vau
    bestial* beton meserie* mișto marfă ce_tare cel_mai_tare bombă rupe rupeți trăsnet* dementia*
    nebunie nebunia cel_mai_bun* cea_mai_bun* nr_1 top topp topul regal* regină regine prințes*
    capodoper* magic* magie bijuteri* comoară delici* bunătat* bunătăț* grozav* unic* strălucit*
    sclipit* frumuset* paradis* raiul rai raiului topesc ling să_mor_eu trag_palme senzați* mega
    maxim* класс супер круто огонь топ tare tari extraordinar* n_am_cuvinte jos_pălăria de_nota`,
  good: `bun bună bune buni bunicel* bunuț* bine binee îmi_place plac place plăcut* plăcere*
    frumos frumoas* frumoși frumușel* frumusic* fain* drăguț* drăgălaș* dulce dulci dulceaț*
    dulcic cool ok okay oki okei gustos* gustoas* gustul_de arom* proaspăt* proaspete fraged*
    pufos* pufoas* crocant* moale suculent* rapid* repede promt* prompt* punctual* eficient*
    serios* seriozitate* profesioni* profesional* calitat* curat* îngrijit* elegant* stil stilat*
    stilos* rafinat* modern* comod* confort* practic* util* folositor* ajută ajutat* ajutor*
    amabil* politico* atent* zâmb* răbdare răbdător* primitor* ospital* prietenos* prietenoas*
    suflet sufletist* sufletul omenie* suflete mulțumit* fericit* fericire* bucur* bravo bravos
    bravoo felicit* respect* apreci* mândr* reușit* interesant* original* inspir* relax* liniște*
    liniștit* atmosfer* ambian* accesibil* rezonabil* merită meritat* zboară struna
    niciodata_probl* talent* pricepu* harnic* sincer* corectă corecți cinstit* încredere*
    siguranț* recunosc* binevenit* bunătate like likee laik хорошо нрав* preferat* favorit* așa_da
    tareee delicat* parfumat* sănătos* tare_bun* la_timp fără_probleme foarte_bun* foarte_bine
    îmi_plac`,
  thanks: `mulțum* mersi merci mersii mersic ms mss msm mulțam* dumnezeu_să_vă vă_pup pupici pup
    respect thanks thx tks ty спасибо спс salvat* nu_uităm sărut_mâna mult_respect bogdaproste`,
  recommend: `recomand* mergeți* merita_toți merită_toți merită_fiec* tuturor советую garantez
    oricui cu_drag cu_încredere încercați*`,
  love: `iubesc iubim iubire* iubit* iubi ador adorăm adora dragoste* drag dragi dragul
    îndrăgostit* suflet inimă fan fană fanii obsed* favorit* sărut pup* drăguții loial* fidel*`,
  had: `am_luat am_comandat comandat_ieri am_fost am_mâncat am_gustat am_primit am_venit am_stat
    am_ales am_făcut am_dat am_văzut am_trecut am_găsit am_descoperit am_băut ne_-_am m_-_am
    mi_-_a mi_-_au mi_-_ați ne_-_au ne_-_a ne_-_ați l_-_am i_-_am v_-_am a_venit a_mers a_fost
    primit* sosit* clientă client de_ani sunt_cu am_de iau_de iau_doar vin_la_voi de_ani_de
    de_un_an de_când purtat* probat* testat* am_cumpărat am_încercat am_folosit`,
  will: `o_să revenim abia_aștept vin_diseară ne_vedem curând abia_așt* mergem plecăm abea_aștept
    nerăbdare mai_vin mai_venim fug_să`,
  doubt: `îndoial* dubios* dubioas* suspect* sceptic* nu_mă_conving* nu_mă_convinge* convins*
    ce_rost are_rost rostul degeaba inutil* aiurea aiureal* povești basme vrăjeală vorbe placebo
    riscant* risc riscă nu_mă_prind* de_unde_scoat* reclamă poze_frum* glumiți glumești glumeti
    râdeți exagerat nu_cred nu_merită mă_îndoiesc prea_frumos sună_prea`,
  elsewhere: `la_alta alții concuren* la_concuren* emag emagul altex temu shein amazon olx vinted
    mai_bine_la lidl kaufland penny la_nemți la_chinezi vecini altă_firm* orange digi vodafone
    moldcell am_găsit_cu același_lucru decât_la mai_jos direct_la în_altă_parte mai_ieftin_la
    la_alții mai_bine_acas*`,
  needless: `fac_acasă acasă mi_-_ajung* nu_iau nu_luăm nu_cumpăr nu_comand nu_vin nu_dau pas
    trec_mai_dep* mai_departe las_-_o rămânem_la al_meu_de prefer* nu_beau nu_mulțum* renunț*
    nu_am_nevoie n_-_am nu_mă_inter* altă_dată`,
  irony: `bravo_vouă halal evident desigur mda mhm aha cică parcă la_propriu multumesc_frumos
    multumim_frumos record oscar de_râs în_rest și_gata pe_urmă tocmai geniilor genii deștepț*
    să_fiți_sănăt* bine_că noroc_că ce_surpriz*`,
  but: `dar însă totuși deși decât singura no но ci măcar doar_că numai_că păcat_că`,
  if: `dacă dac eventual presupun poate când_o altfel cumva если`,
  demand: `rezolv* repar* remedi* sunați* cer solicit* pretind* instanț* judecat* tribunal avocat*
    poliți* anpc sesiz* măsuri opriți* scoateți* puneți* verificați* odată să_mă_sune explicaț*
    anulați* urgent imediat vreau_banii dați_mi`,
  hello: `bună_dimineața bunăă neața salut salutare servus ceau ciao hei hey hello hi bunăziua bna
    sal alo привет bună_ziua bună_seara`,
  congratulate: `la_mulți_ani lma mulți_ani felicit* crăciun_fericit hristos_a ura uraa uraaa
    sărbători_fer* paște_fericit an_nou casă_de_piatră`,
  wish: `succes* baftă noroc* spor urez* urăm urări sănătate* sănătoș* putere* belșug* înainte
    dumnezeu* doamne poftă_bună concedi* curaj amin să_vă_dea să_fie`,
  friend: `uite* uitate hai haide haideți haidem haidi mergem fato fată fratele* frate fratee
    soră* soru* mamă mami tati tata tataie mamaie soț* nevast* iubi iubitul iubitule prieten*
    amica cumătr* nașu nașa vere văru veriș* vară'mea tu ție ți_-_am pune_mâna ioana mihai alex
    cristina давай`,
  life: `ieri azi dimineață noapte* muncă serviciu* școal* grădiniț* vecin* bunic* mătuș* pisic*
    câin* motan* vreme vremea ploaie plou* ninge* zăpad* vară iarnă toamn* somn* dorm dormit*
    concediu copilări* amintir* viaț* oameni lumea lume film* serial* fotbal meci* gol* politic*
    alegeri guvern* trafic* tramvai* tren* autobuz* metrou* bacul examen* liceu* sefu* duminică
    balcon* grădină țară român*`,
  laugh: `haha hahaha hahah ahaha hehe hehehe hihi hihihi lol lmao rofl mor râd râs râdem râsul
    plânsu* de_râs amuzant* haios* haioas* glum* distrac* comic* xd xdd ха хаха bancul banc`,
  brand: `voi vouă vă v_-_ați voastr* voștri vostru dvs dv dvoastra echip* firm* compani* brand*
    sunteți aveți faceți ați fetelor băieți fraților la_voi`,
  me: `eu mie mine mă mi îmi noi ne nouă nostru noastr* noștri meu mea mei mele al_meu m_-_am`,
  they: `el ea ei ele lor lui dânș* ăsta ăștia astea ăla ăia alea acest* aceast* acel* cei cele
    toți toată lumea unii unele fiecare cineva nimeni își`,
  time: `azi astăzi mâine ieri acum acuma amu acu diseară dimineaț* seară noapte* prânz* amiaz*
    oră ore orele minut* zi ziua zile zilele săptăm* lună luni an ani anul anii anu marți joi
    vineri sâmbăt* sîmbăt* duminic* dumineca weekend martie aprilie iunie iulie august septembr*
    octombr* noiembr* vara iarna toamna curând devreme târziu`,
  opinion: `cred părere* sincer personal părea pare dreptate corect exact adevărat clar evident
    normal de_fapt zic susțin gândesc imo согласен согласна`,
  earn: `câștig* angajăm invest* cripto* crypto bitcoin btc forex trading* pariu* cota cote
    casino* cazino* sloturi rotiri credit_rapid* fără_venit ifn doar_buletin* profit* lei_pe_zi
    pe_zi_de afacer* mlm заработ*`,
  contact: `scrie* mesaj* în_privat privat* pv inbox dm pm whatsapp* watsap* telegram* viber*
    sunați suna sună_la apel* tel intră_pe intrați* link* profil* bio canal* grup* click clic
    apasă pagina_mea pagină пиши* лс вайбер`,
  follow: `follow* follo f4f l4l abon* sub4sub adaug* share_la подпис* взаимн*`,
  magic: `ghici* ghicesc tarot taro descânt* dezleg* farmec* blestem* deochi* medium* vindec*
    energii астрол* гада*`,
  offer: `vând vindem închiriez ofer oferim prest* servicii montăm reparăm consultanț* webinar*
    slăbi* pastile* engros super_preț deblochez conturi iptv angajez angajăm`,
  abuse: `idioț* prost prostule prostu prostul prostan* proasto proști tâmpit* tâmpiț* cretin*
    imbecil* dobitoc* bou boule boul boii boilor boi vacă vaco vacilor porc porcule porci porcilor
    scroaf* măgar* găin* jigodi* javr* nenoroci* ticălos* jegos* jegule jeguri lepăd* gunoi*
    debil* țăran* cocălar* curv* târf* muist* muie* labagi* hoț hoți hoților hoțule tâlhar*
    escroci* bandiți* bandă_de țepari* căpuș* parazit* lipitor* fraier* clovn* ratat* loser*
    saracu bețiv* drogat* nebun* incult* agramat* puturoș* leneș* împuțit* maimuț* urâto uratule
    ordinar* nesimțit* gunoaie`,
  swear: `pulă pulii pule pizd* fut fute futu* futai futeți muie muist* sugi sugeți* suge căca*
    rahat* cur curu* coaie coaiele morții naiba naibii dracu draci drac draq drq dreq fuck* shit
    блин бля* хуй хер сука нахуй pișat*`,
  away: `du_-_te marș cărați* taci tăceți ciocu dispar* crăpați muriți mergeți_la_munc* te_culcă
    să_vă_fie rușine_să ține_gura închide_gura șterge_o du_te`,
  contempt: `jalnic* jegos* circ circul circari* clovn* bâlci* ghetou* mahala* maneli* gloată
    pleavă săraci* patetic* penibil* ridicol* de_râs pute_a creier* fără_viaț* agramat* nimicuri
    obraz* tupeu la_porci vite turmă mâncători* nimic_de_cap`,
});
