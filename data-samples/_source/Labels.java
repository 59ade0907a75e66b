import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a transcript says who speaks; each file of the corpus keeps to one of these. */
enum Labels {
  NAME_COLON,
  CAPS_COLON,
  Q_A,
  I_R,
  P_NUMBER,
  BRACKET,
  NAME_TIME,
  TIME_NAME,
  NAME_LINE,
  NAME_BOLD,
  TABLE,
  VOICE,
  DASH_NAME,
  NONE;

  /** The speaker's name as a reader of the file sees it. */
  String shown(Speaker speaker) {
    return this == CAPS_COLON ? speaker.name().toUpperCase(Locale.UK) : speaker.name();
  }

  /** The label of a turn with its punctuation, without the space that parts it from the words. */
  String label(Speaker speaker, Duration start) {
    String name = shown(speaker);
    return switch (this) {
      case BRACKET -> "[" + name + "]";
      case NAME_TIME -> name + " (" + Clock.hoursMinutesSeconds(start) + "):";
      case TIME_NAME -> "[" + Clock.hoursMinutesSeconds(start) + "] " + name + ":";
      case NAME_LINE, TABLE, VOICE -> name;
      case NONE -> "";
      default -> name + ":";
    };
  }

  List<LabelledTurn> label(List<Turn> turns) {
    List<Duration> starts = Clock.starts(turns);
    List<LabelledTurn> labelled = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      labelled.add(new LabelledTurn(label(turn.speaker(), starts.get(i)), turn.paragraphs()));
    }
    return labelled;
  }
}
