/** Month names, January to December, forms of one month parted by bars. English stands here too, for names that stick to a date. */
export const MONTH_NAMES: readonly string[] = [
  // English, where a name sticks to the date: "Dec 17, 2025Mai Lan"
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // German, with Austria's Jänner
  'januar|jänner|jan februar|feb märz|maerz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  // Spanish
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic',
  // Portuguese
  'janeiro fevereiro|fev março abril maio junho julho agosto setembro|set outubro|out novembro dezembro|dez',
  // Italian
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  // Dutch
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  // Polish, genitive and nominative
  'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  // Czech
  'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec',
  // Russian
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  // Ukrainian
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  // Greek
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  // Turkish
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // Swedish, Danish, Norwegian
  'januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober november december|desember',
  // Indonesian, Malay
  'januari februari maret|mac april mei juni|jun juli|julai agustus|ogos september oktober november desember|disember',
  // Hungarian
  'január február március április május június július augusztus szeptember október november december',
  // Romanian
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
];
