package crosscase.extract.labels;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name in a label looks like, and whether it can name a speaker at all. */
public enum NameShape {
  /** {@code Interviewer}, {@code Q1}, {@code Participant #2}. */
  ROLE,
  /** {@code SM}, {@code RdS}. */
  INITIAL_LETTERS,
  /** {@code MRS PELL}. */
  CAPITALS,
  /** {@code Ann Ash}. */
  NAME,
  /** {@code Foster carer}: what somebody is; as often as not, it is not a speaker. */
  JOB_TITLE,
  /** {@code maria}: a name typed in a hurry, or any other word. */
  LOWER_CASE;

  private static final int MAX_WORDS = 5;
  private static final int MAX_ROLE_WORDS = 3;
  private static final int MAX_ABBREVIATION = 6;
  private static final Set<String> PARTICLES =
      words(
          "'t abu al and ap bin bint da dal das de dei del della den der di do dos du e el"
              + " ibn la las le lo los of st te ten ter the van vom von y zu zum zur");
  private static final Set<String> INTERVIEWER_WORDS =
      words(
          "animateur animatrice enquêteur enquêtrice entrevistador entrevistadora facilitator host i"
              + " int interviewer interviewerin intervistatore intervistatrice iv iw m mod moderator"
              + " moderatorin q question researcher");
  private static final Set<String> RESPONDENT_WORDS =
      words(
          "a answer befragte befragter enquêté enquêtée entrevistada entrevistado female guest"
              + " interviewee interviewte interviewter intervistata intervistato man male p participant"
              + " participante person r res resp respondent speaker voice woman");

  /** Words that often precede a colon, or are in brackets or alone on a line, but name nobody. */
  private static final Set<String> NON_SPEAKERS =
      words(
          "abstract action actions activities activity actual address after age agenda aim aims"
              + " apologies applause area attendees background bcc before break caption causes cc"
              + " challenge claim comment conclusion contact context coughs crosstalk date decision"
              + " definition duration effects email enc evidence example expected fact facts fax"
              + " finding findings from funding image inaudible indistinct input interruption interview issue"
              + " keywords laughing laughs laughter location method methods minutes music myth name"
              + " nb note notes outcome output overlapping pause phone place present problem"
              + " project ps re recommendation recorded recording result results sent sighs silence"
              + " source sources subject summary tel then time title to topic transcribed"
              + " transcriber transcript unclear url venue warning website yeah yes");

  /** What reports number or date; {@code Case 3}, but not {@code Case worker 3}. */
  private static final Set<String> NUMBERED_THINGS =
      words(
          "advantage advantages afternoon annex appendix august autumn case chapter cons cost"
              + " costs day december disadvantage disadvantages evening exhibit february fig figure"
              + " friday goal item january july lesson level march monday month morning night no"
              + " november objective objectives october opportunities option page part phase point"
              + " price principle pros ref saturday scene score section september stage step"
              + " strength strengths sunday table tel theme threats thursday total tuesday version"
              + " volume weakness weaknesses wednesday week year");

  private static final Pattern TRAILING_JOB_TITLE =
      Pattern.compile(",\\s\\p{L}\\S*(?:\\s\\S+){0,3}$");

  private static final Pattern JOB_TITLE_SHAPE =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]{3,}| of| in| and){1,3}(?<! of| in| and)");

  private static final Pattern LOWER_CASE_WORD = Pattern.compile("\\p{Ll}{2,15}");

  private static final String TITLE =
      "(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Hon|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Amb)\\.?|Miss|Sir|Lord"
          + "|Lady|Senator|Representative|Congress(?:man|woman)|Chair(?:man|woman|person)?|Vice Chair"
          + "(?:man|woman)?|Judge|Justice|Secretary|Governor|Mayor|Ambassador|General|Admiral|Colonel"
          + "|Commissioner|Director|Professor|Doctor|President|Delegate|Councillor|Councilmember)";

  /** {@code Mr. Cox}, {@code Senator VAN HOLLEN}, {@code The CHAIRMAN}, {@code The Witness}. */
  static final String TITLED =
      "(?:(?i:"
          + TITLE
          + ") (?:(?:Mc|Mac|De|de|Van|van|von|der|la) ?)*\\p{Lu}[\\p{L}'’-]+(?: (?:Jr|Sr)\\.?)?"
          + "(?: \\p{Lu}[\\p{L}'’-]+)?|The (?:(?:Acting|ACTING|Vice|VICE|Deputy|DEPUTY) )?(?:\\p{Lu}{4,}"
          + "|Chair(?:man|woman|person)?|President|Speaker|Clerk|Court|Witness|Presiding Officer"
          + "|Secretary|Reporter|Moderator|Interpreter|Juror)(?: (?:Chair|CHAIR|Officer|OFFICER)\\p{L}*)?"
          + "|(?:Voice|VOICE|Voices|VOICES) from the audience|Chair(?:man|woman|person)?)";

  private static final Pattern TITLED_NAME =
      Pattern.compile("(?i)(?:" + TITLED + "|the \\p{Lu}{4,})");

  private static final Pattern BARE_TITLE = Pattern.compile("(?i)(?:mr|mrs|ms|mx|dr|prof)\\.?");

  /** How sentences begin that lead up to a colon. */
  private static final Set<String> SENTENCE_STARTERS =
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

  private static final Pattern TRAILING_LETTER = Pattern.compile("\\s\\p{Ll}$");

  /** {@code J.T.}, {@code J.-P. K.O'B.}, {@code Maria S.}, {@code Sam Low Jr.} */
  private static final Pattern INITIALS =
      Pattern.compile("(?:.*[\\s.-])?(?:\\p{Lu}|\\p{Lu}['’]\\p{Lu}|Th|Ch|Jr|Sr|Esq)\\.");

  /** {@code d'Arcy}, {@code 't}, {@code de'}: parts of a name that may begin in lower case. */
  private static final Pattern ELIDED =
      Pattern.compile("(?:d|l|o|dell|dall|nell|m|mc|mac)['’]?\\p{Lu}.*|\\p{Ll}{1,3}['’]");

  /** Used for unknown speakers, or for everybody at once. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:all|audience|both|everybody|everyone|female|group|male|man|many|others?|several"
              + "|somebody|someone|unidentified|unknown|various|voices?|woman)(?:"
              + " (?:female|male|(?:men|women|people|member|respondent|participant|speaker|voice)s?))?");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  static NameShape of(String name) {
    if (isRole(name)) {
      return ROLE;
    }
    if (isJobTitle(name)) {
      return JOB_TITLE;
    }
    if (isLowerCaseWord(name)) {
      return LOWER_CASE;
    }
    long upper = name.codePoints().filter(Character::isUpperCase).count();
    long lower = name.codePoints().filter(Character::isLowerCase).count();
    if (upper == 0 || lower > upper) {
      return NAME;
    }
    return upper + lower <= 3 ? INITIAL_LETTERS : lower == 0 ? CAPITALS : NAME;
  }

  /**
   * Whether this name marks somebody who asks the questions: {@code I2}, {@code Group moderator}.
   */
  public static boolean isInterviewer(String name) {
    String plain = unnumbered(name);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    return INTERVIEWER_WORDS.contains(plain)
        || (last.length() > 2
            && !last.equals("question")
            && INTERVIEWER_WORDS.contains(last)
            && plain.split(" ").length <= MAX_ROLE_WORDS);
  }

  /**
   * Whether it is a capitalised word followed by one to three lower-case words, like most job
   * titles.
   */
  static boolean isJobTitle(String name) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return JOB_TITLE_SHAPE.matcher(withoutJobTitle(name)).matches() && isNoOtherWord(first);
  }

  static boolean isLowerCaseWord(String name) {
    return LOWER_CASE_WORD.matcher(name).matches() && isNoOtherWord(name);
  }

  private static boolean isNoOtherWord(String word) {
    return !SENTENCE_STARTERS.contains(word)
        && !NON_SPEAKERS.contains(word)
        && !NUMBERED_THINGS.contains(word);
  }

  private static boolean isRole(String name) {
    String[] words = unnumbered(name).split("[\\s_]+");
    String first = words[0];
    return isInterviewer(name)
        || RESPONDENT_WORDS.contains(unnumbered(name))
        || (words.length <= MAX_ROLE_WORDS
            && first.length() > 1
            && (INTERVIEWER_WORDS.contains(first) || RESPONDENT_WORDS.contains(first)));
  }

  /** In lower case, without the number of a participant or a question. */
  static String unnumbered(String name) {
    int end = name.length();
    while (end > 0 && isNumberCharacter(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNumberCharacter(char sign) {
    return (sign >= '0' && sign <= '9') || " \t\n._#".indexOf(sign) >= 0;
  }

  /** Whether it is a few capitalised words, or a word for a role in an interview. */
  public static boolean isName(String text) {
    String name = withoutJobTitle(text.strip());
    String[] words = name.split("\\s+");
    if (name.isEmpty() || words.length > MAX_WORDS || isNonSpeaker(name)) {
      return false;
    }
    // "Yes, even in snow." is a reply, although "even in snow" could be a post.
    boolean isStop = text.stripTrailing().endsWith(".") && !INITIALS.matcher(name).matches();
    return !name.endsWith(",")
        && (!isStop || name.length() <= MAX_ABBREVIATION)
        && name.codePoints().anyMatch(Character::isLetter)
        && (isRole(name) || isGroup(name) || isCapitalised(words));
  }

  /** {@code Ann Ash} of {@code Ann Ash, director of housing}. */
  private static String withoutJobTitle(String name) {
    return name.indexOf(',') < 0 ? name : TRAILING_JOB_TITLE.matcher(name).replaceFirst("");
  }

  /** Whether it names not a person but something found in forms, reports or calendars. */
  public static boolean isNonSpeaker(String name) {
    String first = name.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    String thing = TRAILING_LETTER.matcher(unnumbered(name)).replaceFirst("");
    return BARE_TITLE.matcher(name).matches()
        || NON_SPEAKERS.contains(unnumbered(name))
        || NON_SPEAKERS.contains(first)
        || NUMBERED_THINGS.contains(thing)
        || DATE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isCapitalised(String[] words) {
    for (String word : words) {
      if (startsLowerCase(word) && !PARTICLES.contains(word) && !ELIDED.matcher(word).matches()) {
        return false;
      }
    }
    String last = words[words.length - 1];
    return (!startsLowerCase(last) || ELIDED.matcher(last).matches())
        && !Character.isDigit(words[0].codePointAt(0));
  }

  private static boolean startsLowerCase(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /** Whether it is a title with a name, or an office, as records of hearings name speakers. */
  public static boolean isTitled(String name) {
    return TITLED_NAME.matcher(name).matches();
  }

  /** Whether it stands for an unknown speaker or a group. */
  public static boolean isGroup(String name) {
    return GROUP.matcher(unnumbered(name)).matches();
  }
}
