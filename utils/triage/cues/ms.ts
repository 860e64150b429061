import type { Lexicon } from './names.ts';

export const ms: Lexicon = {
  'how-much': `berapa brp brape brapa bape brpe hrg hrga berape paling_murah bapa_harga`,
  question: `apa ape apo apakah siapa sape sapa spe adakah bolehkah berapakah manakah ke ker kah ka
    kan tak x dak dok tok eh ye ya kot sesiapa yeke yeker atau ataupun beza agak agaknya`,
  where: `mana dimana katne kemana lokasi maner mne terdekat jauh_tak kt_ne dekat_dengan`,
  when: `bila bile bilakah jam_berapa pukul_berapa berapa_hari pkl_brp jam_brp hari_apa brp_hari`,
  how: `macam_mana mcm_mana macamana mcmana mcmane camne cmne camna cmna camana cane bagaimana guane
    guano lagumana cara caranya step langkah kaedah macam_mane mcm_mane lagu_mana`,
  which: `yang_mana yg_mana mana_satu jenis warna_apa saiz_apa kain_apa apa_nama yg_mane mana_lagi`,
  why: `kenapa knp knape kenape knapa asal asai mengapa apasal pasal_apa apsal awat bakpo bakpe
    nak_buat_apa buat_apa apa_guna apa_kejadah* sebab_apa apa_pasal`,
  ask: `tanya bertanya mohon minta* tolong* tlg sila bagitahu bagitau bgtau beritahu maklum* jawab*
    jelaskan terangkan nasihat cadangan nak_tahu butiran bantu pertolongan explain_sikit nk_tau`,
  may: `boleh* bole bleh blh boley buleh bulih dapat_tak dapat_ke sempat lepas_tak lepas_ke lepas_x
    mampu xboleh xleh tak_leh taleh takleh mesti perlu kena wajib sah layak dibenarkan izin muat`,
  want: `nak nk nok mahu mau taknak teringin terliur terpikat berkenan berminat minat cari mencari
    impian mengidam perlu* ingin niat angan rancang survey nakkk`,
  price: `harga* hrga hrg caj cas kadar kos tambang yuran sewa bayaran nilai sehelai sebiji sebotol
    sekotak sepasang sebulan sehari semalam seorang sekilo setahun pakej jumlah asing_ke kena_bayar
    bawah_ⓝ rm_ⓝ cukai sst tol bulanan beza_berapa sekali_bayar total_semua kena_tambah`,
  money: `rgt hengget sen duit bajet gaji modal poket syiling juta ribu ratus tunai akaun pencen
    belanja bantuan bonus_raya`,
  discount: `diskaun* diskon potongan kurang* nego tawaran jualan baucar baucer kupon kod rebat
    percuma pcuma free murah_sikit murah_lagi harga_raya jimat penjimatan pelajar oku warga_emas
    harga_runtuh harga_ahli harga_staff harga_borong harga_student pakej_murah`,
  dear: `mahal* mhl mahai cekik naik_harga harga_naik tak_masuk_akal melampau tak_mampu xmampu
    tak_berbaloi perah bukan_murah gaji_kami naik_sekali lagi_murah rabak tekan_harga
    harga_tak_masuk mampu_tengok potong_tengok potong_leher kaut_untung untung_atas jual_buah`,
  instalments: `ansur* bulan_bulan pinjam* hutang kredit paylater muka_bayar faedah skim`,
  stock: `stok stoknya ada ade adakah ado masih tinggal baki habis abis hbs abih kehabisan takde
    takda* tade takdok tiada xde xda xdak kosong sedia tersedia masuk_balik restok dah_keluar
    belum_keluar keluaran terhad pra_tempah pilihan kekosongan keluar_balik dapat_lagi`,
  size: `saiz saiznya besar kecik* kecil bidang labuh singkat panjang pendek lebar tinggi berat inci
    meter ukuran ukur carta dada pinggang pinggul lengan ketat longgar muat gemuk kurus sederhana
    tebal nipis sejengkal tapak_tangan size_apa`,
  colour: `warna warne kaler kale kelabu hitam itam putih puteh merah biru hijau kuning ungu coklat
    koko oren krim emas perak gelap cerah terang corak polos bercorak maroon bunga_bunga`,
  open: `buka bukak* dibuka tutup ttp operasi cuti_umum sampai_malam sampai_pukul bermula start_bila
    hujung_minggu sabtu_ahad cuti_tak cuti_ke hari_cuti lepas_maghrib awal_pagi`,
  book: `tempah* menempah ditempah slotnya tarikh penuh kekosongan meja kerusi tiket bilik giliran
    beratur temujanji bookkan daftar pendaftaran mendaftar tempat simpankan janji`,
  shop: `kedai* cawangan butik gerai pasar* kaunter alamat lokasi bengkel kilang pejabat ofis
    jual_kat shopee lazada singgah walkin maps_location jual_mana jual_dekat`,
  ship: `pos posnya poslaju hantar antar anta menghantar dihantar penghantar* kirim* cod kurier spx
    lalamove foodpanda sampai ambil_sendiri ongkir semenanjung runner penerima gudang tersangkut
    transit hub j_t ninja_van shopee_express grab_express nombor_tracking`,
  town: `kl kuala_lumpur selangor shah_alam klang subang petaling pj bangi sepang putrajaya
    cyberjaya nilai seremban melaka johor jb muar pahang kuantan terengganu ganu kelantan kota_bharu
    kb perak ipoh taiping penang pinang kedah alor_setar kulim langkawi perlis sabah kk
    kota_kinabalu sarawak kuching miri labuan brunei singapura spore kampung kg pedalaman felda
    taman bandar`,
  order: `pesan* tempah* oder orderan order_online borang web pengesahan resit aplikasi apps`,
  buy: `beli bli belikan membeli dibeli pembeli* borong sapu angkut ambil amik amek ambik dapatkan
    nak_dapat hadiah grab_satu nak_satu nk_satu kumpul_duit tambah_koleksi shopping_raya`,
  pay: `bayar* byr byar dibayar membayar pembayaran tunai pindah* akaun kad duitnow qr tng touch_n
    ewallet maybank cimb bank_in bankin resit bil caj potong dipotong tolak ditolak baki yuran
    deduct cash_je keluarkan_duit tambah_nilai`,
  refund: `pulang* dipulangkan bayar_balik bayarbalik duit_balik ganti* pampasan tukar* penukaran
    batal* dibatalkan pembatalan jaminan waranti tuntut* kembalikan claim_kan return_barang`,
  use: `guna gunakan menggunakan digunakan penggunaan pakai pake memakai dipakai pasang memasang
    pemasangan buka_akaun daftar log_masuk kata_laluan aktif* mengaktif tekan tetapan kemaskini
    muat_turun sambung cas mengecas bateri basuh* cuci gosok iron simpan tahan peti_ais luput exp
    sapu masak goreng panaskan resepi resipi panduan bersihkan jaga penjagaan kelas belajar ajar
    masuk_app kemas_kini bahan_bahan print_kat`,
  'made-of': `bahan kandungan ramuan kain kulit kayu plastik tulen asli ori original haram jakim kkm
    alkohol gula manis pedas santan susu telur eggless kacang daging alahan alergi gatal wangi
    jarang licin kedut renyuk herba sejuk_tak panas_tak lembut_tak`,
  fit: `sesuai serasi padan ngam muat umur bayi budak kanak mengandung preggy pantang menyusu
    warga_emas makcik remaja lelaki perempuan wanita muslimah sensitif jerawat kencing_manis
    selamat_tak kucing oku pemula tahun_boleh bulan_boleh ibu_hamil orang_tua kulit_berminyak`,
  rules: `syarat terma peraturan peraduan pertandingan pemenang menang hadiah layak kelayakan
    dokumen ic pasport lesen kontrak insuran* sijil waranti jaminan wajib had tamat tempoh mohon
    permohonan penyertaan sertai slip_gaji denda penalti cabutan_bertuah kad_pengenalan`,
  goods: `tudung bawal shawl selendang telekung baju kurung seluar kasut beg gelang samping bedak
    krim sabun syampu pencuci nasi lemak mee roti kuih kek sambal rendang ayam ikan daging kopi teh
    minuman makanan lauk buah durian coklat telefon fon casing pelan sim talian kereta motor
    motosikal rumah katil tilam kerusi mainan buku permainan kelas kolam langsir`,
  waiting: `tunggu tggu menunggu ditunggu lambat lmbt lembap lembab lama lamanya berjam sejam
    berminggu seminggu dah_ⓝ_hari dah_ⓝ_minggu belum blum blm lom belom tak_sampai xsampai
    tertangguh tangguh bila_nak beratur janji katanya merangkak dari_pagi slow_gila dah_sebulan
    sampai_sekarang sampai_skrg smpi_skrg tak_dapat_lagi tak_terima bila_lagi tak_lagi`,
  broken: `rosak* pecah retak koyak koyok bocor patah tercabut cabut tanggal terkopak kopak sumbing
    calar karat berkarat berlubang lubang luntur pudar lusuh kotor basi busuk hapak berbau bau masam
    hangus mentah keras liat cair berulat ulat lipas rambut semut cicak kulat berkulat tak_fungsi
    xfungsi mati hang jem sangkut putus terputus tergantung tak_boleh_masuk pusing loading ralat
    gagal ruam gatal pedih sakit_perut keracunan muntah cirit longgar benang menitik masin_gila
    tak_masak sejuk_beku lama_punya tak_berfungsi tak_jalan tak_hidup tak_boleh_buka`,
  'rude-service': `kurang_ajar biadab biadap sombong berlagak bongkak muka_ketat muka_masam kasar
    tengking jerit maki carut perli tak_layan xlayan tak_reply xreply tak_balas xbalas tak_dibalas
    bluetick senyap tak_jawab xjawab tak_angkat xangkat block pekak lepas_tangan tak_ikhlas malas
    endah kurang_ajaq kurang_adab masam_muka tak_senyum tak_mesra marah_customer layan_macam
    tak_dilayan layanan_teruk servis_teruk baca_je blue_tick diam_je delete_komen padam_komen
    buat_bodoh buat_tak tak_peduli tak_ambil_kisah suruh_tunggu main_pass tak_profesional`,
  staff: `staf pekerja min pelayan pemandu kurier pengurus bos boss tauke* pegawai kakitangan
    promoter mekanik foreman pomen cikgu ustaz guru tukang doktor nurse misi kaunter cs founder
    pengasas tuan_rumah waiter_tu abang_penghantar khidmat_pelanggan`,
  deceit: `tipu penipu* menipu ditipu tertipu kencing bohong berbohong pembohong palsu tiruan celup
    klon skam skem indah_khabar tak_sama dalam_gambar konon* gimik perangkap helah curi pencuri
    lesap ghaib lari sorok tak_ori jual_mimpi lain_gambar tak_serupa gambar_lain gambar_je
    gambar_cantik ambil_kesempatan cari_untung untung_je hilang_duit tak_jujur caj_tersembunyi`,
  wrong: `salah silap tersalah slh tersilap tertukar tak_sama xsama tak_cukup xcukup kosong hilang
    kena_caj caj_dua dua_kali duit_ditolak terpotong tak_dapat xdapat tanpa_sebab padahal sedangkan
    tertinggal lupa lain_yang_sampai bagi_lain dapat_lain sampai_lain warna_lain saiz_lain
    kurang_satu tak_lengkap tinggal_kotak lain_order order_lain tak_masuk tak_ikut tanpa_notis`,
  awful: `teruk* hampeh ampeh sampah hancur hancuss hancing menyampah benci meluat* geli jijik* loya
    geram* marah bengang berang sakit_hati menyirap menyesal nyesal sesal serik* taubat bertaubat
    jgn jangan kali_terakhir buruk* hodoh huduh mengarut merepek tak_masuk_akal melampau memalukan
    malu aib dahsyat ngeri seram tak_guna xguna tak_berguna xpatut zalim aniaya menganiaya
    menyusahkan susahkan menyakitkan bangang rugi buang_duit buang_masa bazir membazir bersepah
    serabut haru malang sengsara toksik busuk gagal tak_sedap xsedap tak_best xbest tak_berbaloi
    xberbaloi tak_puas xpuas panas_hati takkan_beli takkan_datang tak_nak_dah last_beli entah_apa
    tak_patut tak_bertanggungjawab kelam_kabut gila_babi tahap_apa langsung_tak x_sedap tak_elok
    rating_rendah satu_bintang`,
  sad: `sedih* sdih sebak nangis menangis tangis kecewa* mengecewakan terkilan ralat rindu* sunyi
    sepi letih penat tertekan runsing risau bimbang takut* trauma malang* kasihan kesian sian ksian
    sakit pening perit pedih mood_hilang hambar tawar tawaq kurang_sedap biasa_je xberapa bosan*
    muak jemu jelak sempit sesak panas bising rimas keras kering lembik cair masin kelat pahit payah
    susah leceh maaf takziah arwah sayang_sekali aduh adoi adoyai haih alahai alamak huhu huhuhu
    uwaa rugi tak_faham stress_gila hilang_mood takde_mood putus_asa kurang_rasa biasa_jer biase_je
    bese_je biasa_biasa tak_berapa kurang_memuaskan kurang_puas boring_gila serba_salah`,
  worse: `dulu dlu makin semakin merosot dah_tukar berubah versi_lama yang_lama app_lama kembalikan
    dah_lain dah_tak_sama dah_tak_sedap jatuh_kualiti kualiti_jatuh kurang_kualiti dah_kurang
    tukar_resepi lepas_update lepas_upgrade lepas_naik baliklah_asal potong_kos jimat_kos`,
  again: `berkali berulang ulang asyik* asik selalu slalu sentiasa setiap_kali tiap_kali tiap_bulan
    dua_kali tiga_kali banyak_kali dah_ⓝ_kali ⓝ_kali perangai_sama masih tetap macam_biasa`,
  lovely: `terbaik* terbaek* terbek best_gila best_sangat bestnya* beshnya besh bes mantap* mantop
    padu power gempak hebat* osem cantik_sangat lawa_betul sedap_gila sedap_sangat sedap_nak_mampus
    meletop* meletup puas_hati tiptop kaw kaww pergh* perh fuh fuhh fuyo peh pehh wehh terharu*
    jatuh_cinta terpesona terpegun terpukau kagum mengagumkan menakjubkan luar_biasa istimewa
    sempurna juara paling_best cun cunnya cunn indah* tabik* respek bangga* syurga nikmat* meriah
    bahagia* berkat alhamdulillah mashaallah masyaallah subhanallah syukur bersyukur bintang
    best_sgt superb_gila awesome_gila cantik_gila cantik_sgt lawa_gila sedap_sgt sedap_giler
    menjilat_jari memang_puas sangat_puas tip_top jatuh_hati nombor_satu no_satu paling_sedap`,
  good: `baik baek bagus* bgus elok eloknya molek comel* comey kiut lawa lawo lawanya cantik* cntik
    cantek hensem handsome segak bergaya kemas* sedap* sedak lazat manis wangi lembut gebu halus
    licin rangup ranggup segar pekat suka suko sukanya sukalah berkenan seronok* srnok shiok gembira
    senyum tersenyum puas puashati teruja* berbaloi murah* berpatutan jimat laju lajunya pantas
    cepat* cpt mudah senang snang mesra ramah sopan peramah ikhlas jujur amanah rajin prihatin
    memuaskan selesa tenang sejuk bersih luas cerah berkesan berhasil menjadi ori berkualiti kualiti
    selamat lega yakin percaya boleh_tahan ok_je okey okla boleh_la ngam sesuai setia unik kreatif
    menarik tertarik menghiburkan lawak kelakar terhibur untung bertuah rezeki manfaat bermanfaat
    membantu tak_menyesal tak_rugi tak_kedekut tak_muak kenyang smart_gila crispy_gila fresh_gila`,
  thanks: `terimakasih mekasih kasih tqq tkasih jasamu jasa budi alhamdulillah semoga_rezeki
    murah_rezeki menghargai hargai dihargai penghargaan tabik respek puji pujian memuji selesai`,
  recommend: `cuba cubalah tak_rugi xrugi tak_menyesal syor syorkan pergilah repeat beli_lagi
    datang_lagi wajib_beli wajib_ada mesti_beli kena_beli rugi_tak rugi_kalau jangan_lepas
    recommended_gila berbaloi_beli beli_je beli_lah try_lah try_la order_lagi cari_lagi worth_beli`,
  love: `sayang* syg cinta kesukaan kegemaran favret peminat suka_sangat rindu peluk muah ketagih*
    idola kesayangan fan_tegar setia_dengan hati_saya suka_gila suka_sgt suka_giler minat_gila`,
  had: `dah_beli dah_try dah_pakai dah_guna pernah dah_sampai dah_dapat saya_pakai saya_guna
    aku_pakai tahun_guna order_semalam mak_saya_pakai anak_saya anak_suka kali_ke langgan* pelanggan
    dh_beli da_beli sudah_beli dah_order dah_cuba dh_guna baru_sampai br_sampai baru_beli baru_dapat
    baru_terima dah_terima selamat_sampai selamat_diterima saya_beli sy_beli sy_pakai sy_guna`,
  will: `akan nanti nti insyaallah inshaallah insya_allah nak_cuba nak_beli tak_sabar xsabar
    ditunggu tunggu_saya tunggu_aku bakal pasti esok_ulang jumpa_kat serbu nak_pergi nak_datang
    nak_try nk_try nak_repeat nak_order tk_sabar x_sabar tidak_sabar menunggu_saat tunggu_gaji`,
  doubt: `ragu meragukan curiga mencurigakan pelik yeke percaya_la tak_percaya xpercaya tak_yakin
    tak_konfiden takut_kena takut_scam entah* macam_scam bukti* apa_guna tak_logik tak_masuk_akal
    mengarut setakat macam_langsir rasa_macam tak_nampak terpedaya hmmm kot lah_sangat takde_review
    was_was betul_ke btul_ke betoi_ka ye_ke boleh_percaya susah_nak_percaya kurang_yakin takut_tipu
    takut_tak macam_tipu bau_scam betul_betul_ke jamin_ke buat_apa_beli apa_beza_dengan
    sape_nak_beli siapa_nak_beli siapa_je nampak_je nampak_macam macam_plastik`,
  elsewhere: `shopee lazada kedai_lain tempat_lain sebelah jalan_tar pasar lagi_murah lebih_murah
    murah_lagi kain_sama kilang_sama pesaing beralih lari_ke yang_lama baik_pergi tailor tiktok_shop
    mr_diy eco_shop kedai_dua brand_lain jenama_lain chow_kit bundle_je kat_luar lg_murah
    separuh_harga harga_sama kualiti_sama barang_sama benda_sama sama_je sama_jer`,
  needless: `tak_payah takpayah xpayah tak_perlu xperlu tak_nak taknak xnak tanak tak_berminat
    tak_minat xminat tak_jadi takjadi xjadi buat_sendiri masak_sendiri jahit_sendiri dekat_rumah
    kat_rumah dah_ada ada_dah elok_lagi lain_kali tengok_dulu nanti_dulu lupakan tak_mampu xmampu
    tak_rela setakat_tengok saya_kekal lebih_suka tak_mau bukan_untuk bukan_selera bukan_taste
    tak_kena bawa_sendiri da_ada dah_cukup cukup_dah masih_elok yang_ada guna_yang pakai_yang`,
  irony: `konon* hebat_sangat bijaknya pandainya tahniah_la tahniah_sebab tahniah_dapat
    terima_kasih_la tq_la bangga_ye syabas agaknya kot amboi* wah_wah yelah yela ye_la la_sangat
    lah_sangat kemas_kerja padu_la siap_free macamlah ada_hati patutlah terbaik_la_sangat
    bagus_la_sangat bagus_sangat_la hebat_la pandai_sangat bijak_sangat terima_kasih_sebab tq_sebab
    bangga_la eh_eh ye_lah cantik_sangat_la seronok_la_korang baik_punya percuma_lagi bonus_lagi`,
  but: `tapi tp tpi tetapi cuma cuman* namun walau* kecuali melainkan padahal sedangkan hanya
    sayangnya malangnya kalau_boleh sepatutnya sptutnya patutnya sebaliknya sebenarnya sayang_nya`,
  if: `kalau klu kalu klau klo kalo jika sekiranya andai* misal* katakan ataupun asalkan bila_dah`,
  demand: `pulangkan bayar_balik pulang_balik baiki perbaiki betulkan selesaikan settlekan tindakan
    jawablah tolong_jawab respon jangan_la janganlah tolong_la tolonglah nak_refund mana_duit repot
    polis lapor* aduan adu mengadu kpdn mcmc saman viral* boikot tuntut berhenti pecat didik_sikit
    tegur kembalikan hentikan segera cepatlah bagi_balik settle_cepat tolong_settle tolong_ambil
    jawab_la balas_la balas_mesej reply_la tolong_reply buat_sesuatu buat_la_sesuatu buat_kerja
    sila_jawab saya_nak_duit nak_duit_balik cukup_la ajar_sikit cepat_sikit`,
  hello: `salam assalam* asslm askum akum waalaikum* wslm selamat_pagi selamat_petang selamat_malam
    hai haii apa_khabar selamat_tengah selamat_sejahtera pagi_semua apa_kabar ape_khabar`,
  congratulate: `tahniah* taniah syabas selamat_hari selamat_hari_raya selamat_ulang selamat_tahun
    selamat_menyambut salam_aidil* salam_ramadhan maaf_zahir zahir_batin hari_raya hari_jadi
    ulang_tahun merdeka besday ramadhan_kareem pembukaan selamat_hari_jadi selamat_berpuasa`,
  wish: `semoga smoga moga mudahan doa doakan mendoakan didoakan berdoa amin aamiin amiin ameen
    berjaya dipermudah* permudahkan dimurahkan murah_rezeki maju_jaya majulah teruskan sukses
    selamat_bertugas selamat_jalan selamat_bercuti panjang_umur sihat sembuh jaga_diri diberkati
    berkat kekal* semangat tabah sabar hati_hati maju_terus selamat_maju selamat_berniaga`,
  friend: `jom jomm jum jomlah geng kengkawan kawan weh wei woi oi beb hang ko lepak* adik_aku suami
    isteri laki_aku bini mak_kau sedondon along member_aku bestie_aku tgk_ni tengok_ni tengok_la
    tgk_la cer_tengok cuba_tengok kau_punya ni_yang_kau ni_yg_kau ni_kau kau_la kau_ni`,
  life: `mak ayah abah ibu bapa papa mama adik nenek opah tok wan makcik pakcik anak cucu keluarga
    famili jiran kucing kuceng anjing cikgu sekolah periksa spm universiti kelas kerja keje keja
    cuti kampung hujan banjir cuaca jem tidur tido mimpi puasa raya kahwin nikah tunang majlis
    kenduri hidup zaman kenangan teringat cerita drama filem lagu pelakon artis bola politik menteri
    kerajaan pru crush_aku bujang jodoh aku_je netizen abang_aku kakak_saya bos_aku panas_terik`,
  laugh: `kah kahkah* hihi hihihi keh wakaka wkwk* lawak* kelakar kelako gelak* tergelak ketawa
    gurau bergurau jenaka kantoi terhibur adui aduiii pecah_perut`,
  brand: `awak awk anda kamu korang hangpa sis kak akak cik puan tuan encik abang dik min syarikat
    kompeni jenama brand_ni pihak owner tokey tauke founder mu_ni company_ni team_ni`,
  me: `saya sy sya syaa aku ak aq kami kita kite kitorang diri sendiri hamba teman kawe i_ni`,
  they: `dia diorang diaorang dorang depa mereka nya itu ini tu ni orang org ramai semua smua sume
    siapa sesiapa setengah sesetengah kawan`,
  time: `hari hr hb harini arini esok esk besok lusa semalam smlm kelmarin tadi sekarang skrg nanti
    pagi tengahari petang malam mlm jam pukul pkl minit minggu bulan tahun thn isnin selasa rabu
    khamis jumaat sabtu ahad lepas depan baru lama kejap sekejap dah dh da sudah la_ni`,
  opinion: `rasa rase rasanya pada_saya bagi_saya pendapat pandangan sebenarnya sejujurnya memang
    mmg betul btul btl betoi tepat setuju sokong fakta logik patut sepatutnya mungkin kot agaknya
    nampaknya nmpknya macam mcm cam fikir pikir pd_saya bagi_aku pada_aku jujur_cakap jujur_kata`,
  earn: `pendapatan jana duit_poket melabur untung keuntungan gaji_rm tanpa_modal dari_rumah
    jadi_agen dropship ejen pinjaman peribadi lulus blacklist ctos ccris cagaran slip_gaji segera
    kripto emas judi magnum bebas_hutang komisen layan_order kerja_kosong duit_tambahan`,
  contact: `wasap wassap whatsap* watsap ws hubungi pm mesej_saya tele klik link_kat_bio page_kami
    kunjungi lawat* ig_saya talian profil grup sertai taip contact_saya call_saya no_tel`,
  follow: `folo follow_saya follow_balik ikuti like_page tolong_share undi pengikut jual_followers`,
  magic: `bomoh dukun pawang sihir jin hantu pelaris pengasih susuk ruqyah tilik* ramalan aura batin
    nasib zodiak ilmu_hitam guna_guna ustaz_rawat rawatan_islam perubatan_islam nombor_ekor`,
  offer: `jual menjual dijual servis khidmat perkhidmatan sewa untuk_disewa borong pemborong
    pembekal bekal kilang homemade_promo kuih_raya kelas_online kursus seminar umrah takaful kurus*
    turun_berat slim pemutih putihkan cepat_sebelum terhad bayar_lepas berlesen upah_jahit`,
  abuse: `bodoh* bodo bdoh bebal bengap bengong* bangang* bahlol bahalol bongok* tolol dungu sengal
    gila sewel biul lembab lembap otak takde_akal pala_bana hotak sial sialan sialll siot celaka
    cilaka cilake celake jahanam jahannam lahanat haram_jadah haramjadah anak_haram bangsat babi
    khinzir anjing beruk kambing lembu kerbau lintah setan syaitan hantu mangkuk mangkok ngok ngong
    badut penipu pencuri penjahat jantan betina pompuan jalang pemalas malas muka_duit muka_tak_malu
    tak_malu kedekut taik_hidung ampu makhluk tak_guna perasan poyo bongkak penjilat mulut_longkang
    mulut_busuk hati_busuk mak_bapak kepala_bana muka_tembok kaki_bodek tak_sedar_diri mulut_puaka`,
  swear: `babi sial siot puki pukima* pkmk pantat pantek pntek butoh butuh konek lancau cibai kimak
    haram_jadah taik tahi tai berak celaka bangsat jahanam palat* mak_kau mampus mampos bontot
    mangkuk fak setan cilake anjir anjing pala_bapak pala_hotak kepala_hotak kepala_bapak`,
  away: `mampus mampos pegi_mati pergi_mati matilah berambus brambus blah pergi_la diam diamlah
    tutup_mulut bungkus resign_la tak_payah_berniaga neraka terbakar cermin_diri pergi_duduk sibuk
    menyibuk kepoh turun_la pi_mati mati_la pi_la senyap_la jaga_mulut zip_mulut shut_up_la`,
  contempt: `kampung_sangat miskin kedekut hina keji jijik loya meluat menyampah sampah longkang
    parit tandas badut sarkas malu memalukan takde_otak akal_takde sekolah_tak_habis pemalas lembik
    pengecut orang_macam_kau perangai macam_babi muka_macam hodoh bajet berlagak poyo tak_reti
    tak_pandai tangan_kayu ada_hati hamba katak_bawah tak_mampu_diam circus_betul
    kelakar_betul_korang kesian_otak otak_mana pakai_otak guna_otak guna_akal pakai_akal`,
};
