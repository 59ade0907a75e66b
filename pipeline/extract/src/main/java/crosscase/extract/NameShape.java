package crosscase.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a label look like, and whether they can name a speaker at all. */
enum NameShape {
  /** {@code Interviewer}, {@code Q1}, {@code Participant #2}. */
  ROLE,
  /** {@code SM}, {@code RdS}. */
  LETTERS,
  /** {@code MRS PELL}. */
  CAPITALS,
  /** {@code Ann Ash}. */
  NAME;

  private static final int MOST_WORDS = 5;
  private static final Set<String> PARTICLES =
      words("al and bin da das de del den der di dos du el ibn la le of ter the van von y zu");
  private static final Set<String> ASKS =
      words("facilitator i int interviewer iv iw m mod moderator q question researcher");
  private static final Set<String> ANSWERS =
      words(
          "a answer female interviewee man male p participant person r respondent speaker voice"
              + " woman");

  /** What stands before a colon, in brackets or alone on a line without being anybody. */
  private static final Set<String> NOBODY =
      words(
          "action actions age agenda aim aims apologies applause area attendees background bcc break"
              + " cc conclusion coughs crosstalk date decision definition duration enc example"
              + " finding findings from funding inaudible indistinct interruption keywords laughing"
              + " laughs laughter location method methods minutes music name nb note notes outcome"
              + " overlapping pause phone place present problem project ps re recommendation"
              + " recorded recording result results sent sighs silence source sources subject summary"
              + " tel time title to topic transcript transcribed transcriber unclear venue warning");

  private static final Pattern NUMBER = Pattern.compile("[\\s._#\\d]+$");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?)+");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static NameShape of(String name) {
    if (isRole(name)) {
      return ROLE;
    }
    long upper = name.codePoints().filter(Character::isUpperCase).count();
    long lower = name.codePoints().filter(Character::isLowerCase).count();
    if (upper == 0 || lower > upper) {
      return NAME;
    }
    return upper + lower <= 3 ? LETTERS : lower == 0 ? CAPITALS : NAME;
  }

  /** Whether whoever is called this asks the questions. */
  static boolean asks(String name) {
    return ASKS.contains(unnumbered(name));
  }

  private static boolean isRole(String name) {
    String first = unnumbered(name).split("[\\s_]", 2)[0];
    return asks(name)
        || ANSWERS.contains(unnumbered(name))
        || (first.length() > 1 && (ASKS.contains(first) || ANSWERS.contains(first)));
  }

  /** In small letters, without the number of a participant or a question. */
  static String unnumbered(String name) {
    return NUMBER.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** A few words in capitals, or one that says what somebody does in an interview. */
  static boolean isName(String text) {
    String name = text.strip();
    String[] words = name.split("\\s+");
    if (name.isEmpty() || words.length > MOST_WORDS || isNobody(name, words[0])) {
      return false;
    }
    boolean isStop = name.endsWith(".") && !INITIALS.matcher(name).matches();
    return !name.endsWith(",")
        && (!isStop || name.length() < 4)
        && name.codePoints().anyMatch(Character::isLetter)
        && (isRole(name) || isInCapitals(words));
  }

  private static boolean isNobody(String name, String first) {
    return NOBODY.contains(unnumbered(name)) || NOBODY.contains(first.toLowerCase(Locale.ROOT));
  }

  private static boolean isInCapitals(String[] words) {
    for (String word : words) {
      if (Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return !Character.isLowerCase(words[words.length - 1].codePointAt(0))
        && !Character.isDigit(words[0].codePointAt(0));
  }
}
