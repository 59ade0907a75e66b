package crosscase.extract;

import crosscase.extract.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds everything that looks like a speaker's label, each on its own merits. */
final class LabelShapes {
  private static final String TIME = "[\\[(<]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])>]?";
  private static final String NAME =
      "(\\p{Lu}[^:\\[\\]()<>?!;\"“”\\n]{0,39}?(?: ?\\(\\p{L}[^)\\n:]{0,30}\\))?)";
  private static final Pattern COLON =
      Pattern.compile(
          "^(?:[-–—•*] ?)?(?:" + TIME + " )?" + NAME + "(?: ?" + TIME + ")? ?:(?=\\s|$)\\s*",
          Pattern.MULTILINE);
  private static final Pattern BRACKET =
      Pattern.compile("^\\[" + NAME + "\\]:?(?=\\s|$)\\s*", Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("^(?:" + TIME + " )?" + NAME + "(?: " + TIME + ")?(?:\\n|$)");

  private static final int MOST_WORDS = 5;
  private static final Set<String> PARTICLES =
      Set.of("al", "and", "da", "de", "del", "der", "di", "du", "la", "le", "of", "van", "von");
  private static final Set<String> COMMON_NOUNS =
      Set.of(
          "facilitator",
          "female",
          "interviewee",
          "interviewer",
          "male",
          "man",
          "moderator",
          "participant",
          "person",
          "respondent",
          "speaker",
          "voice",
          "woman");
  private static final Set<String> NOBODY =
      Set.of(
          "applause",
          "coughs",
          "crosstalk",
          "date",
          "duration",
          "example",
          "inaudible",
          "indistinct",
          "interruption",
          "laughing",
          "laughs",
          "laughter",
          "location",
          "music",
          "nb",
          "note",
          "notes",
          "pause",
          "place",
          "present",
          "project",
          "ps",
          "re",
          "recorded",
          "silence",
          "sighs",
          "subject",
          "summary",
          "time",
          "title",
          "transcribed by",
          "unclear");

  private LabelShapes() {}

  /** Every candidate in the blocks, in order. */
  static List<SpeakerLabel> find(List<Block> blocks) {
    List<SpeakerLabel> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block.Place place = blocks.get(i).place();
      if (place instanceof Block.Place.Cue cue && !cue.voice().isEmpty()) {
        found.add(new SpeakerLabel(Convention.VOICE, i, 0, 0, cue.voice()));
      } else if (place instanceof Block.Place.Cell cell) {
        inCell(blocks, i, cell, found);
      } else {
        inText(blocks.get(i), i, found);
      }
    }
    return found;
  }

  private static void inCell(
      List<Block> blocks, int number, Block.Place.Cell cell, List<SpeakerLabel> found) {
    String text = blocks.get(number).text();
    boolean hasNext =
        number + 1 < blocks.size()
            && blocks.get(number + 1).place() instanceof Block.Place.Cell next
            && next.table() == cell.table()
            && next.row() == cell.row()
            && next.column() > cell.column();
    Matcher name = LINE.matcher(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    if (hasNext && name.matches() && isName(name.group(1))) {
      found.add(label(Convention.TABLE, number, 0, text.length(), name.group(1)));
    } else {
      inText(blocks.get(number), number, found);
    }
  }

  private static void inText(Block block, int number, List<SpeakerLabel> found) {
    atLineStarts(Convention.COLON, COLON, block, number, found);
    atLineStarts(Convention.BRACKET, BRACKET, block, number, found);
    Matcher line = LINE.matcher(block.text());
    boolean isFlow = block.place() instanceof Block.Place.Flow;
    if (isFlow && line.find() && isName(line.group(1))) {
      found.add(label(Convention.LINE, number, 0, line.end(), line.group(1)));
    }
  }

  private static void atLineStarts(
      Convention convention, Pattern shape, Block block, int number, List<SpeakerLabel> found) {
    Matcher label = shape.matcher(block.text());
    while (label.find()) {
      if (isName(label.group(1))) {
        found.add(label(convention, number, label.start(), label.end(), label.group(1)));
      }
    }
  }

  private static SpeakerLabel label(
      Convention convention, int block, int begin, int end, String name) {
    return new SpeakerLabel(convention, block, begin, end, name.strip());
  }

  /** A few words in capitals, as a name, a letter or {@code Speaker 2}. */
  static boolean isName(String text) {
    String name = text.strip();
    String[] words = name.split("\\s+");
    if (words.length > MOST_WORDS || NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean isNoun = COMMON_NOUNS.contains(words[0].toLowerCase(Locale.ROOT));
    for (String word : words) {
      char first = word.charAt(0);
      boolean isCapital = Character.isUpperCase(first) || !Character.isLetter(first);
      if (!isCapital && !isNoun && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return !name.endsWith(",") && (!name.endsWith(".") || name.length() < 4);
  }
}
