import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the turns of a transcript: {@code @KEY words} begins one, other paragraphs go on. */
final class TranscriptReader {
  private static final Pattern OPENING = Pattern.compile("@(\\w+)\\s+(.*)");

  /** One to five words and a colon, which a reader would take for a speaker's label. */
  private static final Pattern LIKE_A_LABEL =
      Pattern.compile("([^\\s.,?!:]+ ){0,4}[^\\s.,?!:]+:(\\s.*|$)");

  private final List<String> complaints;
  private final List<Turn> turns = new ArrayList<>();

  TranscriptReader(List<String> complaints) {
    this.complaints = complaints;
  }

  Body.Transcript read(List<String> blocks, List<Speaker> speakers) {
    for (String block : blocks) {
      if (block.contains("\n")) {
        complaints.add("paragraph of more than one line: " + start(block));
      }
      paragraph(block.strip(), speakers);
    }
    return new Body.Transcript(turns);
  }

  private void paragraph(String text, List<Speaker> speakers) {
    Matcher opening = OPENING.matcher(text);
    if (opening.matches()) {
      open(opening.group(1), opening.group(2).strip(), speakers);
    } else if (turns.isEmpty() || text.startsWith("@")) {
      complaints.add("words of nobody: " + start(text));
    } else {
      Turn last = turns.removeLast();
      List<String> paragraphs = new ArrayList<>(last.paragraphs());
      paragraphs.add(text);
      turns.add(new Turn(last.speaker(), paragraphs));
    }
  }

  private void open(String key, String words, List<Speaker> speakers) {
    Optional<Speaker> speaker = speakers.stream().filter(s -> s.key().equals(key)).findFirst();
    if (speaker.isEmpty()) {
      complaints.add("unknown speaker @" + key + ": " + start(words));
      return;
    }
    if (!turns.isEmpty() && turns.getLast().speaker().equals(speaker.get())) {
      complaints.add("two turns running of @" + key + ": " + start(words));
    }
    if (LIKE_A_LABEL.matcher(words).matches()) {
      complaints.add("turn begins like a label: " + start(words));
    }
    turns.add(new Turn(speaker.get(), List.of(words)));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
  }
}
