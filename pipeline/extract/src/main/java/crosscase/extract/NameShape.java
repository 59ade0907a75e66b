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
  NAME,
  /** {@code Foster carer}: what somebody is, which is as often no speaker. */
  POST,
  /** {@code maria}: a name typed in haste, or any other word. */
  SMALL;

  private static final int MOST_WORDS = 5;
  private static final int MOST_WORDS_OF_ROLE = 3;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final Set<String> PARTICLES =
      words(
          "'t abu al and ap bin bint da dal das de dei del della den der di do dos du e el"
              + " ibn la las le lo los of st te ten ter the van vom von y zu zum zur");
  private static final Set<String> ASKS =
      words(
          "animateur animatrice enquêteur enquêtrice entrevistador entrevistadora facilitator host i"
              + " int interviewer interviewerin intervistatore intervistatrice iv iw m mod moderator"
              + " moderatorin q question researcher");
  private static final Set<String> ANSWERS =
      words(
          "a answer befragte befragter enquêté enquêtée entrevistada entrevistado female guest"
              + " interviewee interviewte interviewter intervistata intervistato man male p participant"
              + " participante person r res resp respondent speaker voice woman");

  /** What stands before a colon, in brackets or alone on a line without being anybody. */
  private static final Set<String> NOBODY =
      words(
          "abstract action actions activities activity actual address after age agenda aim aims"
              + " apologies applause area attendees background bcc before break caption causes cc"
              + " challenge claim comment conclusion contact context coughs crosstalk date decision"
              + " definition duration effects email enc evidence example expected fact facts fax"
              + " finding findings from funding image inaudible indistinct input interruption issue"
              + " keywords laughing laughs laughter location method methods minutes music myth name"
              + " nb note notes outcome output overlapping pause phone place present problem"
              + " project ps re recommendation recorded recording result results sent sighs silence"
              + " source sources subject summary tel then time title to topic transcribed"
              + " transcriber transcript unclear url venue warning website");

  /** What is numbered or dated in reports; {@code Case 3}, but not {@code Case worker 3}. */
  private static final Set<String> THINGS =
      words(
          "advantage advantages afternoon annex appendix august autumn case chapter cons cost"
              + " costs day december disadvantage disadvantages evening exhibit february fig figure"
              + " friday goal item january july lesson level march monday month morning night no"
              + " november objective objectives october opportunities option page part phase point"
              + " price principle pros ref saturday scene score section september stage step"
              + " strength strengths sunday table tel theme threats thursday total tuesday version"
              + " volume weakness weaknesses wednesday week year");

  private static final Pattern POST_BEHIND = Pattern.compile(",\\s\\p{L}\\S*(?:\\s\\S+){0,3}$");

  private static final Pattern POST_SHAPE =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]{3,}| of| in| and){1,3}(?<! of| in| and)");

  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{2,15}");

  /** How sentences begin that run up to a colon. */
  private static final Set<String> NOT_IN_POST =
      words(
          "a all an and another any as at best biggest both but by every first four he her here his"
              + " how i if in it its just key last main many mine more most my new next no not now"
              + " of old on one only or other our overall please possible same second see she so"
              + " some start such that the their there these they third this those three to two"
              + " very we what when where which who why with yes you your");

  /** {@code April 12, 2023}, {@code 3 May}. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:january|february|march|april|may|june|july|august"
              + "|september|october|november|december)\\s\\d.*");

  private static final Pattern LETTER = Pattern.compile("\\s\\p{Ll}$");

  /** {@code J.T.}, {@code J.-P. K.O'B.}, {@code Maria S.}, {@code Sam Low Jr.} */
  private static final Pattern INITIALS =
      Pattern.compile("(?:.*[\\s.-])?(?:\\p{Lu}|\\p{Lu}['’]\\p{Lu}|Th|Ch|Jr|Sr|Esq)\\.");

  /** {@code d'Arcy}, {@code 't}, {@code de'}: what may begin small in a name. */
  private static final Pattern ELIDED =
      Pattern.compile("(?:d|l|o|dell|dall|nell|m|mc|mac)['’]?\\p{Lu}.*|\\p{Ll}{1,3}['’]");

  /** Who speaks when nobody knows, or everybody does. */
  private static final Pattern CROWD =
      Pattern.compile(
          "(?:all|audience|both|everybody|everyone|female|group|male|man|many|others?|several"
              + "|somebody|someone|unidentified|unknown|various|voices?|woman)(?:"
              + " (?:female|male|(?:men|women|people|respondent|participant|speaker|voice)s?))?");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static NameShape of(String name) {
    if (isRole(name)) {
      return ROLE;
    }
    if (isPost(name)) {
      return POST;
    }
    if (isOneSmallWord(name)) {
      return SMALL;
    }
    long upper = name.codePoints().filter(Character::isUpperCase).count();
    long lower = name.codePoints().filter(Character::isLowerCase).count();
    if (upper == 0 || lower > upper) {
      return NAME;
    }
    return upper + lower <= 3 ? LETTERS : lower == 0 ? CAPITALS : NAME;
  }

  /** Whether whoever is called this asks the questions: {@code I2}, {@code Group moderator}. */
  static boolean asks(String name) {
    String plain = unnumbered(name);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    return ASKS.contains(plain)
        || (last.length() > 2
            && !last.equals("question")
            && ASKS.contains(last)
            && plain.split(" ").length <= MOST_WORDS_OF_ROLE);
  }

  /** A word with a capital and one to three without, as titles of posts are written. */
  static boolean isPost(String name) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return POST_SHAPE.matcher(withoutPost(name)).matches()
        && !NOT_IN_POST.contains(first)
        && !NOBODY.contains(first)
        && !THINGS.contains(first);
  }

  static boolean isOneSmallWord(String name) {
    return SMALL_WORD.matcher(name).matches()
        && !NOT_IN_POST.contains(name)
        && !NOBODY.contains(name)
        && !THINGS.contains(name);
  }

  private static boolean isRole(String name) {
    String[] words = unnumbered(name).split("[\\s_]+");
    String first = words[0];
    return asks(name)
        || ANSWERS.contains(unnumbered(name))
        || (words.length <= MOST_WORDS_OF_ROLE
            && first.length() > 1
            && (ASKS.contains(first) || ANSWERS.contains(first)));
  }

  /** In small letters, without the number of a participant or a question. */
  static String unnumbered(String name) {
    int end = name.length();
    while (end > 0 && isOfNumber(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfNumber(char sign) {
    return (sign >= '0' && sign <= '9') || " \t\n._#".indexOf(sign) >= 0;
  }

  /** A few words in capitals, or one that says what somebody does in an interview. */
  static boolean isName(String text) {
    String name = withoutPost(text.strip());
    String[] words = name.split("\\s+");
    if (name.isEmpty() || words.length > MOST_WORDS || isNobody(name, words[0])) {
      return false;
    }
    boolean isStop = name.endsWith(".") && !INITIALS.matcher(name).matches();
    return !name.endsWith(",")
        && (!isStop || name.length() <= LONGEST_ABBREVIATION)
        && name.codePoints().anyMatch(Character::isLetter)
        && (isRole(name) || isCrowd(name) || isInCapitals(words));
  }

  /** {@code Ann Ash} of {@code Ann Ash, director of housing}. */
  private static String withoutPost(String name) {
    return name.indexOf(',') < 0 ? name : POST_BEHIND.matcher(name).replaceFirst("");
  }

  /** Whether it names no person but what a form, a report or a calendar has. */
  static boolean isNobody(String name) {
    return isNobody(name, name.split(" ", 2)[0]);
  }

  private static boolean isNobody(String name, String first) {
    String thing = LETTER.matcher(unnumbered(name)).replaceFirst("");
    return NOBODY.contains(unnumbered(name))
        || NOBODY.contains(first.toLowerCase(Locale.ROOT))
        || THINGS.contains(thing)
        || DATE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isInCapitals(String[] words) {
    for (String word : words) {
      if (isSmall(word) && !PARTICLES.contains(word) && !ELIDED.matcher(word).matches()) {
        return false;
      }
    }
    String last = words[words.length - 1];
    return (!isSmall(last) || ELIDED.matcher(last).matches())
        && !Character.isDigit(words[0].codePointAt(0));
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /** Whether it is said of somebody nobody knows, or of everybody. */
  static boolean isCrowd(String name) {
    return CROWD.matcher(unnumbered(name)).matches();
  }
}
