import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const hi: Lexicon = {
  great: `
    बेहतरीन शानदार उत्कृष्ट लाजवाब बढ़िया ज़बरदस्त जबरदस्त अद्भुत अद्भुत। कमाल* सर्वश्रेष्ठ
    सर्वोत्तम उम्दा गज़ब गजब परफेक्ट बेमिसाल अविश्वसनीय असाधारण शानदार। प्यार पसंदीदा स्वादिष्ट
    मस्त धांसू सुपर सबसे_अच्छा सबसे_अच्छी सबसे_अच्छे बहुत_बढ़िया दिल_जीत पैसा_वसूल पांच_सितारा mast
    zabardast zabardasth kamaal kamal shandar badhiya badiya behtareen lajawab gazab awesome
    amazing best love excellent superb fantastic loved perfect jhakaas fabulous wonderful brilliant`,
  good: `
    अच्छा अच्छी अच्छे अच्छाई बेहतर सुंदर खूबसूरत प्यारा प्यारी मीठा विनम्र दोस्ताना मददगार सहायक
    मिलनसार सम्मान पेशेवर कुशल जानकार विश्वसनीय भरोसेमंद भरोसा ईमानदार तेज़ तेज जल्दी फटाफट समय_पर
    तुरंत आसान आसानी सरल सुविधाजनक आरामदायक आराम उपयोगी लाभदायक साफ साफ़ स्वच्छ साफ़_सुथरा ताज़ा
    ताजा ताज़ी स्वाद टेस्टी कुरकुरा मुलायम गुणवत्ता मज़बूत मजबूत टिकाऊ सस्ता सस्ती किफायती उचित
    वाजिब मूल्य_के सिफारिश सिफ़ारिश अनुशंसा संतुष्ट संतोष संतोषजनक खुश ख़ुश खुशी प्रसन्न मज़ा मजा
    मज़ेदार मजेदार आनंद रोचक दिलचस्प मनोरंजक धन्यवाद शुक्रिया आभारी आभार सराहना प्रशंसा बधाई मुबारक
    सुरक्षित स्पष्ट सहज हल_हो सुलझ* सफल सफलता जीत पसंद फिर_आऊंगा फिर_से_आऊंगा दोबारा_आऊंगा
    कोई_समस्या_नहीं कोई_दिक्कत_नहीं कोई_परेशानी_नहीं बुरा_नहीं मुस्कान मुस्कुरा* गर्व प्रभावित
    प्रभावशाली शांत शांति विशाल आधुनिक प्रामाणिक रसीला दिल_से उदार acha accha achha achi acchi
    achhi ache acche badhia sundar pyara pyari pyaara khush khushi maza mazaa mazedar shukriya
    dhanyavad dhanyawad thanks thank good nice great happy helpful fast tasty fresh clean cool
    super beautiful mubarak badhai jeet safal pasand jaldi aasan sasta saaf swadisht enjoy like jai
    hot congratulations congrats lovely cute proud respect salute sahi smile`,
  fine: `
    ठीक ठीक_ठाक ठीक_ठाक सही नया नई मुफ्त मुफ़्त उपलब्ध काम_करता काम_करती सामान्य पर्याप्त सकारात्मक
    उम्मीद स्वस्थ रचनात्मक theek thik ok okay sahi haan yes mil_gaya umeed`,
  weak: `
    औसत साधारण महंगा महँगा महंगी महंगे इंतज़ार इंतजार प्रतीक्षा देर देरी विलंब कतार लंबी_लाइन जटिल
    मुश्किल कठिन उलझन भ्रमित दुर्भाग्य अफ़सोस अफसोस कमी कम नहीं_मिला भूल भूल_गए फीका सूखा कड़ा
    तैलीय नमकीन शोर भीड़ तंग छोटा छोटी पुराना पुरानी समस्या* दिक्कत दिक़्क़त परेशानी शिकायत रिफंड
    वापसी रद्द सुधार चाहिए_था बोरिंग उबाऊ अजीब थका गायब mehnga mehanga mushkil dikkat problem der
    late wait kam kami bore boring pareshan pareshani kaash issue refund`,
  bad: `
    खराब ख़राब बुरा बुरी बुरे धीमा धीमी धीमे स्लो ठंडा ठंडी ठंडे टूटा टूटी टूटे टूट क्षतिग्रस्त
    दोषपूर्ण ख़राबी खराबी क्रैश हैंग बंद_हो काम_नहीं नहीं_चल नहीं_खुल गलत ग़लत गलती त्रुटि विफल
    असभ्य अशिष्ट बदतमीज़ बदतमीज बदतमीजी रूखा अहंकारी घमंडी लापरवाह लापरवाही अनदेखी अयोग्य गंदा गंदी
    गंदे गंदगी बदबू बासी कच्चा जला जली एक्सपायर सड़ा बेस्वाद निराश निराशा निराशाजनक असंतुष्ट नाराज
    नाराज़ गुस्सा क्रोध दुखी दुःख दुख परेशान हताश अस्वीकार्य अनुचित अन्याय झूठ झूठा झूठे झूठी
    भ्रामक नकली जवाब_नहीं कोई_जवाब_नहीं रिस्पॉन्स_नहीं नहीं_आया नहीं_पहुंचा सिफारिश_नहीं कभी_नहीं
    दोबारा_नहीं बर्बाद बर्बादी समय_की_बर्बादी पैसे_की_बर्बादी बेकार फालतू अव्यवस्था खतरनाक ख़तरनाक
    दर्द बीमार पछता* पछतावा बदसूरत घटिया कमज़ोर कमजोर असुविधा असुविधाजनक असफल मौत युद्ध डर चोरी
    kharab kharaab bura buri bure dhokha dhoka galat galti gussa ghatiya bekar bekaar faltu slow
    bad worst poor hate sad jhoot jhooth jhuth ganda gandi badtameez bakwas bakwaas dukh dukhi rona
    cry rude nahi_chal band fail sharam sharm shame chor chutiya gadha pagal bewakoof mar_gaya maut
    dar barbad angry waste wrong`,
  awful: `
    भयानक भयंकर घोर सबसे_खराब सबसे_बुरा सबसे_ख़राब घिनौना वाहियात बकवास धोखा धोखाधड़ी ठग ठगी चोर
    लूट नफरत नफ़रत घृणा शर्मनाक शर्म आपदा नरक दुःस्वप्न कचरा ज़हर उल्टी कॉकरोच terrible horrible
    pathetic disgusting fraud scam loot kutta kutte haramkhor harami saala saale bhosdi madarchod
    bc mc gandu`,
  negators: 'न ना मत बिना नही nahi nahin nai na mat bina no not kabhi_nahi',
  trailingNegators: 'नहीं नही नहीं_है nahi nahin nhi nai ना',
  boosters: `
    बहुत अत्यंत बेहद काफी काफ़ी सच_में वाकई हमेशा पूरी पूरा एकदम ज्यादा ज़्यादा इतना इतनी bahut
    bohot bhot bahot ekdum bilkul very so really sabse kafi zyada`,
  dampeners: 'थोड़ा थोड़ी थोड़ा_सा कुछ लगभग कभी_कभी thoda thodi',
  contrasts: 'लेकिन मगर परंतु परन्तु किंतु हालांकि हालाँकि lekin magar but par',
  reachBack: 1,
};
