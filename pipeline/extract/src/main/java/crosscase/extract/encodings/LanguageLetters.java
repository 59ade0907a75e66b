package crosscase.extract.encodings;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The letters of a language, by which a wrongly decoded text is told from a right one.
 *
 * @param ranks the place of each lower-case letter, from 0 for the most frequent to 1; of languages
 *     in Latin script only the letters beyond ASCII, of Chinese, Japanese and Korean only the
 *     hundred most frequent
 * @param scripts in which all other letters are rare, but possible; none if the list is complete
 */
record LanguageLetters(Map<Integer, Double> ranks, Set<UnicodeScript> scripts) {
  /** The most frequent letters first. */
  private static final List<LanguageLetters> ALPHABETS =
      alphabets(
          // Latin: French, German, Spanish, Portuguese, Italian, Swedish, Danish and Norwegian,
          // Finnish, Icelandic, Dutch, Catalan, Polish, Czech and Slovak, Hungarian, Romanian,
          // Croatian and Slovene, Turkish, Estonian, Latvian, Lithuanian
          "éàèêçôîâùûœïëæüÿñö",
          "üäößéà",
          "óíáéñúüç",
          "ãçéáíóêõúâàôü",
          "èàùòìéîó",
          "äåöéü",
          "åøæéöäòóô",
          "äöåé",
          "íáðéöúþýóæ",
          "ëéïèöüêó",
          "àéèóíòçúïü·",
          "łąężóśćńźéö",
          "íáéěřýčžšůúňťóďľôäĺŕöü",
          "éáöóőüíúűä",
          "ăîâțșţşéá",
          "šžčćđéö",
          "ıüşğçöİâîûé",
          "äõüöšž",
          "āīēšūņļķģčžō",
          "ėšžųįąčęū",
          // Cyrillic: Russian, Ukrainian, Bulgarian, Serbian, Macedonian, Belarusian
          "оеаинтсрвлкмдпуяызьбгчйхжшюцщэфёъ",
          "оанитвреіскулдмпязьгчбхцюжйїєфшщґ",
          "аиоентрсвлкдпмзгъуябчцжщхшйюьф",
          "аоиенртсјукдвмлпзгбчшцжњћхљђфџ",
          "аоиетнрсвкдплмујзгбчшцжќхњѓфљѕџ",
          "анеіртсоялкдумпзьўцыбгчжшхвюйэёф",
          // Greek, Hebrew, Arabic and Persian, Thai
          "αοιετσνηυρπκμλςίωάόθήδγέχύφβώξζψϊΐϋΰ",
          "יוהלאתרמבשנדקחעפםטסגצכןזץךף",
          "اليمنورتبةعدسفهكقأحجشطصخإىذضزئءثغآظؤیکپگچژ",
          "านรกเงมยลวอสดทตะปบคหแจพขชใไซผโธณศถฉภฟษญฝฎฐๆฤฏ่้็์๊๋ัิีึืุูำ");

  private static final List<LanguageLetters> CHARACTERS =
      List.of(
          characters(
              "的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之"
                  + "过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所"
                  + "本见经头面公同三已老从动两长知样现分将外但身些与高意进把法此实回二理美点月明其种声全工",
              UnicodeScript.HAN),
          characters(
              "的一是不了人我在有他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之"
                  + "過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所"
                  + "本見經頭面公同三已老從動兩長知樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工",
              UnicodeScript.HAN),
          characters(
              hiragana()
                  + "ーアイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモラリルレロンッャュョ"
                  + "人一日大年出本中子見国言上分生手自行者二間事思時気会十家女三前的方入小地合後目長場代私"
                  + "下立部学物月田何来彼話体動社知理山内同心発高実作当新世今書度明五戦力名金性対意用男主通",
              UnicodeScript.HAN,
              UnicodeScript.KATAKANA),
          characters(
              "이다는의에을가고하지은를로도한서사기나리인어그자시해아으거대들라정일과만보면있니습여" + "수게요것했스제생내주오구부전장무때우안성없말상세소모동경처았었",
              UnicodeScript.HANGUL));

  private static final List<LanguageLetters> ALL =
      Stream.concat(ALPHABETS.stream(), CHARACTERS.stream()).toList();

  /** What a letter costs that is not among the most frequent ones of its script. */
  private static final double RARE = 0.45;

  /** What the rarest letter of an alphabet costs. */
  private static final double LAST_OF_ALPHABET = 0.5;

  private static final double FOREIGN = 1;

  /** All alphabets and character sets that are known. */
  static List<LanguageLetters> all() {
    return ALL;
  }

  /** From 0 for the most frequent letters to 1 for those that the language does not have. */
  double cost(int lowerCaseLetter) {
    Double rank = ranks.get(lowerCaseLetter);
    if (rank != null) {
      return scripts.isEmpty() ? LAST_OF_ALPHABET * rank : 0;
    }
    return scripts.contains(UnicodeScript.of(lowerCaseLetter)) ? RARE : FOREIGN;
  }

  private static List<LanguageLetters> alphabets(String... frequent) {
    return Arrays.stream(frequent).map(LanguageLetters::characters).toList();
  }

  private static LanguageLetters characters(String frequent, UnicodeScript... scripts) {
    int[] letters = frequent.codePoints().toArray();
    Map<Integer, Double> ranks = new HashMap<>();
    for (int i = 0; i < letters.length; i++) {
      ranks.putIfAbsent(letters[i], (double) i / letters.length);
    }
    return new LanguageLetters(Map.copyOf(ranks), Set.of(scripts));
  }

  private static String hiragana() {
    StringBuilder all = new StringBuilder();
    for (char letter = 'ぁ'; letter <= 'ん'; letter++) {
      all.append(letter);
    }
    return all.toString();
  }
}
