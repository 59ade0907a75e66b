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
      Pattern.compile("(?<=[.?!…][”\"’)]?[ \\t])(\\p{Lu}\\d{0,2}):[ \\t]+(?=\\S)");

  private static final Pattern BRACKET =
      Pattern.compile(
          LINE_PREFIX
              + BEFORE
              + "[\\[(</]{1,2}(?=\\p{L})"
              + NAME
              + AFTER
              + "[\\])>/]{1,2}"
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

  /** The longest name, without time, number and stage directions. */
  private static final int MAX_NAME_LENGTH = 60;

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
      findAlone(Convention.HEADING);
      return candidates;
    }
    findAtLineStarts(Convention.COLON, COLON);
    findMidLine();
    findAtLineStarts(Convention.HEARING, HEARING);
    findAtLineStarts(Convention.BRACKET, BRACKET);
    findAtLineStarts(Convention.BARE, BARE);
    findAtLineStarts(Convention.BARE, BARE_TIMED);
    findAtLineStarts(Convention.BARE, BARE_SPACED);
    if (block.position() instanceof Block.Position.Flow) {
      findAlone(Convention.LINE);
      findInBold();
    }
    return candidates;
  }

  private void findAtLineStarts(Convention convention, Pattern shape) {
    String text = block.text();
    Matcher label = shape.matcher(text);
    int done = 0;
    int line = 0;
    do {
      if (line >= done
          && label.region(line, text.length()).lookingAt()
          && (convention != Convention.HEARING || beginsSpeech(line, label.end()))) {
        add(convention, label, label.end());
        done = label.end();
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
  }

  private void findMidLine() {
    Matcher label = MID_LINE.matcher(block.text());
    while (label.find()) {
      if (NameShape.of(label.group(1)) == NameShape.ROLE) {
        add(Convention.COLON, label, label.end());
      }
    }
  }

  /** Finds names alone on a line that follow a sentence or have a time. */
  private void findAlone(Convention convention) {
    String text = block.text();
    Matcher label = LINE.matcher(text);
    int line = 0;
    do {
      if (label.region(line, text.length()).lookingAt()
          && (followsSentence(line) || TimeCode.millis(label.group()).isPresent())) {
        add(convention, label, label.end());
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
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

  /** A name that many other words look like; only the whole conversation can tell. */
  private static boolean isUnusualName(Convention convention, String name) {
    return convention == Convention.COLON
        && (NameShape.isJobTitle(name) || NameShape.isLowerCaseWord(name));
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
