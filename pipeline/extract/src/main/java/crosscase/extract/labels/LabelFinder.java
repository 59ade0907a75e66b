package crosscase.extract.labels;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds everything that looks like a speaker's label, judging each by itself. */
public final class LabelFinder {
  private static final String TIME = TimeCode.REGEX;
  private static final String BEFORE = "(?:" + TIME + "[ \\t]*[-–—|]?\\s+)?";
  private static final String AFTER = "(?:[ \\t]*[-–—|,]?[ \\t]*" + TIME + ")?";
  private static final String DETAILS = "(?: ?\\((?!\\d+:)[\\p{L}\\d][^)\\n:]{0,30}\\))?";
  private static final String NAME = "(\\p{L}[^:：\\[\\]()<>?!;\"“”\\t\\n]{0,39}?" + DETAILS + ")";

  /** A stage direction that a transcriber put between the label and the text. */
  private static final String DIRECTION = "(?:[ \\t]*\\[\\p{L}[^\\]\\n:]{0,30}\\])?";

  /** Marks bold or italic in plain text. */
  private static final String EMPHASIS = "[*_]{0,3}";

  private static final String LINE_NUMBER = "\\d{1,4}[ \\t]+";
  private static final String LINE_PREFIX =
      "^(?:"
          + LINE_NUMBER
          + "|Q\\d{1,4} +(?=\\p{Lu}\\p{L})|[#@](?=\\p{L})|(?:[-–—•*]{1,2}|>{2,}) ?)?";
  private static final Pattern COLON =
      Pattern.compile(
          LINE_PREFIX
              + BEFORE
              + EMPHASIS
              + NAME
              + AFTER
              + EMPHASIS
              + DIRECTION
              + "[ \\u00a0]?(?::(?=\\s|$|[*_\\p{Lu}“\"‘'\\[(…])|：)"
              + EMPHASIS
              + "\\s*",
          Pattern.MULTILINE);

  /** A question and its answer on one line; a longer word may be part of what is said. */
  private static final Pattern MID_LINE =
      Pattern.compile("(?<=[.?!…][”\"’)]?\\s)(\\p{Lu}\\d{0,2}):[ \\t]+(?=\\S)");

  private static final Pattern BRACKET =
      Pattern.compile(
          LINE_PREFIX
              + BEFORE
              + "[\\[(<]{1,2}(?=\\p{L})"
              + NAME
              + AFTER
              + "[\\])>]{1,2}"
              + AFTER
              + ":?(?=\\s|$)\\s*",
          Pattern.MULTILINE);

  /**
   * {@code Mr. Cox. Thank you}, {@code The CHAIRMAN. Thank you}, as records of hearings print it.
   */
  private static final Pattern HEARING =
      Pattern.compile(
          "("
              + NameShape.TITLED
              + "(?: of (?:\\p{Lu}[\\p{L}]+ ?){1,2})?)"
              + "(?: ?[\\[(][^\\])\\n]{1,40}[\\])])?\\. +(?=\\S)");

  private static final Pattern LINE =
      Pattern.compile("^" + BEFORE + NAME + AFTER + "[ \\t]*:?[ \\t]*(?:\\n|$)");
  private static final Pattern BOLD = Pattern.compile("^" + BEFORE + NAME + AFTER + ":?\\s*");
  private static final Pattern BARE =
      Pattern.compile(
          LINE_PREFIX
              + BEFORE
              + NAME
              + AFTER
              + "(?:[ \\t]*\\t\\s*|[ ][-–—|][ ]|[.;>)-][ ]+|—(?=\\p{L}))(?=\\S)",
          Pattern.MULTILINE);

  /** With a time where others have a colon. */
  private static final Pattern BARE_TIMED =
      Pattern.compile(LINE_PREFIX + NAME + "[ \\t]*[-–—|,]?[ \\t]*" + TIME + "[ \\t]+(?=\\S)");

  /** Roles and capitals stand out even if only a space follows them. */
  private static final Pattern BARE_SPACED =
      Pattern.compile(
          "^"
              + BEFORE
              + "((?:\\p{Lu}{2,}|\\p{Lu}\\d{1,2}|\\p{Lu}\\p{Ll}{2,})(?: (?:\\p{Lu}{2,}|\\d{1,2}))?)"
              + " (?=[\\p{Lu}“\"'‘][\\p{Ll} ’'])");

  private static final Pattern BARE_NUMBER = Pattern.compile("^" + BEFORE + "(\\d{1,2}): +(?=\\S)");

  /** The longest name, without time, number and stage directions. */
  private static final int MAX_NAME_LENGTH = 60;

  private static final int MAX_LABEL_LENGTH = 240;

  /** The most spaces within and around a bare name. */
  private static final int MAX_SPACES = 8;

  /** The length of {@code Q12}, the longest label in the middle of a line. */
  private static final int MAX_SHORT_LABEL = 3;

  private final Block block;
  private final int number;
  private final List<SpeakerLabel> candidates = new ArrayList<>();
  private final Set<Integer> bareLabelStarts = new HashSet<>();

  private LabelFinder(Block block, int number) {
    this.block = block;
    this.number = number;
  }

  /** All candidates in the blocks, in order. */
  public static List<SpeakerLabel> find(List<Block> blocks) {
    List<SpeakerLabel> found = new ArrayList<>(SpeakerColumns.find(blocks));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.position() instanceof Block.Position.Cue cue && !cue.voice().isEmpty()) {
        found.add(new SpeakerLabel(Convention.VOICE, i, 0, 0, cue.voice(), OptionalLong.empty()));
      } else {
        found.addAll(new LabelFinder(block, i).findInText());
      }
    }
    found.sort(Comparator.comparingInt(SpeakerLabel::block).thenComparingInt(SpeakerLabel::begin));
    return found;
  }

  private List<SpeakerLabel> findInText() {
    if (block.form() == Form.HEADING) {
      findAtBeginning(Convention.HEADING);
      return candidates;
    }
    findAtLineStarts(Convention.COLON, COLON, ":：");
    findMidLine();
    findAtLineStarts(Convention.HEARING, HEARING, ".");
    findAtLineStarts(Convention.BRACKET, BRACKET, "])>");
    findAtLineStarts(Convention.BARE, BARE, "\t.-–—|;>)");
    findAtLineStarts(Convention.BARE, BARE_TIMED, ":");
    findAtLineStarts(Convention.BARE, BARE_NUMBER, ":");
    findAtLineStarts(Convention.BARE, BARE_SPACED, " ");
    if (block.position() instanceof Block.Position.Flow) {
      findOnOwnLines();
      findInBold();
    }
    return candidates;
  }

  private void findAtLineStarts(Convention convention, Pattern shape, String ends) {
    String text = block.text();
    Matcher label = shape.matcher(text);
    int done = 0;
    int line = 0;
    do {
      if (line >= done
          && mayEndSoon(line, ends)
          && label.region(line, text.length()).lookingAt()
          && (convention != Convention.HEARING || beginsSpeech(line, label.end()))) {
        add(convention, label, label.end());
        done = label.end();
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
  }

  /** Whether a label may end after this point; spares most lines the costly patterns. */
  private boolean mayEndSoon(int line, String ends) {
    String text = block.text();
    boolean isLong = false;
    int spaces = 0;
    int reach = Math.min(text.length(), line + MAX_LABEL_LENGTH);
    for (int i = line; i < reach && (isLong || i < line + MAX_NAME_LENGTH); i++) {
      char sign = text.charAt(i);
      if (ends.indexOf(sign) >= 0 && (sign == ':' || mayEndAt(i))) {
        return true;
      }
      isLong |= isOfLongLabel(sign);
      spaces += sign == ' ' ? 1 : 0;
      if (spaces > MAX_SPACES && !isLong) {
        return false;
      }
    }
    return false;
  }

  /** A full stop within a sentence, or a hyphen within a word, does not end a label. */
  private boolean mayEndAt(int sign) {
    String text = block.text();
    return sign + 1 == text.length()
        || Character.isWhitespace(text.charAt(sign))
        || Character.isWhitespace(text.charAt(sign + 1))
        || ".-;".indexOf(text.charAt(sign)) < 0;
  }

  /**
   * Whether this character belongs to a time, a number or a direction, with which a label may be
   * longer than a name.
   */
  private static boolean isOfLongLabel(char sign) {
    return sign == '(' || sign == '[' || (sign >= '0' && sign <= '9');
  }

  private void findMidLine() {
    String text = block.text();
    Matcher label = MID_LINE.matcher(text).useTransparentBounds(true);
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int begin = colon - 1;
      while (begin > Math.max(0, colon - MAX_SHORT_LABEL)
          && Character.isDigit(text.charAt(begin))) {
        begin--;
      }
      if (begin > 0
          && text.charAt(begin - 1) != '\n'
          && label.region(begin, text.length()).lookingAt()
          && NameShape.of(label.group(1)) == NameShape.ROLE) {
        add(Convention.COLON, label, label.end());
      }
    }
  }

  /** Finds a name alone on a line, if it follows a sentence or has a time. */
  private void findOnOwnLines() {
    findAtBeginning(Convention.LINE);
    String text = block.text();
    if (text.indexOf('\n') < 0) {
      return;
    }
    Matcher label = LINE.matcher(text);
    for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
      int end = text.indexOf('\n', line);
      boolean isShort = (end < 0 ? text.length() : end) - line <= MAX_NAME_LENGTH;
      if (isShort
          && label.region(line, text.length()).lookingAt()
          && (TimeCode.millis(label.group()).isPresent() || followsSentence(line))) {
        add(Convention.LINE, label, label.end());
      }
    }
  }

  /**
   * Whether a line begins a paragraph, or at least one sentence ends before it and another begins.
   */
  private boolean beginsSpeech(int line, int words) {
    return line == 0
        || (followsSentence(line) && !Character.isLowerCase(block.text().charAt(words)));
  }

  private boolean followsSentence(int line) {
    return line == 0
        || LineWrap.endsSentence(block.text().substring(Math.max(0, line - MAX_NAME_LENGTH), line));
  }

  /** Names that many other words look like; only the whole conversation can tell. */
  private static boolean isUnusualName(Convention convention, String name) {
    return switch (convention) {
      case COLON -> NameShape.isJobTitle(name) || NameShape.isLowerCaseWord(name);
      case BARE -> name.chars().allMatch(Character::isDigit);
      default -> false;
    };
  }

  private void findAtBeginning(Convention convention) {
    int lineEnd = block.text().indexOf('\n');
    int length = lineEnd < 0 ? block.text().length() : lineEnd;
    if (length > MAX_LABEL_LENGTH || (length > MAX_NAME_LENGTH && !mayBeLong(length))) {
      return;
    }
    Matcher label = LINE.matcher(block.text());
    if (label.lookingAt()) {
      add(convention, label, label.end());
    }
  }

  private boolean mayBeLong(int length) {
    for (int i = 0; i < length; i++) {
      if (isOfLongLabel(block.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void findInBold() {
    int end = block.boldLength();
    Matcher label = BOLD.matcher(block.text().substring(0, end));
    if (end < block.text().length() && label.matches()) {
      while (end < block.text().length() && " \n:".indexOf(block.text().charAt(end)) >= 0) {
        end++;
      }
      add(Convention.BOLD, label, end);
    }
  }

  /** The speaker's text begins at {@code end}. */
  private void add(Convention convention, Matcher shape, int end) {
    SpeakerLabel label =
        new SpeakerLabel(
            convention,
            number,
            shape.start(),
            end,
            shape.group(1).strip(),
            TimeCode.millis(shape.group()));
    String name = label.withoutDetails();
    boolean isSpaced = shape.pattern() == BARE_SPACED && NameShape.of(name) == NameShape.NAME;
    boolean mayBe =
        convention == Convention.HEARING
            || (NameShape.isName(name) && !isSpaced)
            || isUnusualName(convention, name);
    if (mayBe && (convention != Convention.BARE || bareLabelStarts.add(label.begin()))) {
      candidates.add(label);
    }
  }
}
