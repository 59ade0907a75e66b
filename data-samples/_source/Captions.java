import java.util.ArrayList;
import java.util.List;

/** Writes a transcript as the captions of its recording, WebVTT or SubRip. */
final class Captions {
  private static final int COLUMNS = 42;

  private Captions() {}

  /** WebVTT; with {@code extras}, a note on top and an identifier over each cue. */
  static String vtt(Header header, Body.Transcript transcript, boolean extras) {
    List<String> parts = new ArrayList<>();
    parts.add(extras ? "WEBVTT - " + header.title() : "WEBVTT");
    if (extras) {
      parts.add("NOTE\nRecorded on " + header.longDate() + ".\nNames are pseudonyms.");
    }
    List<Cue> cues = Cues.of(header.labels(), transcript.turns());
    for (int i = 0; i < cues.size(); i++) {
      parts.add((extras ? "cue-" + (i + 1) + "\n" : "") + vtt(cues.get(i)));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String vtt(Cue cue) {
    String words = Xml.escape(lines(cue.words())).replace("&quot;", "\"");
    return "%s\n<v %s>%s</v>".formatted(times(cue, '.'), Xml.escape(cue.label()), words);
  }

  static String srt(Header header, Body.Transcript transcript) {
    List<String> parts = new ArrayList<>();
    for (Cue cue : Cues.of(header.labels(), transcript.turns())) {
      String number = String.valueOf(parts.size() + 1);
      String words = lines(opening(cue, header.labels()) + cue.words());
      parts.add(String.join("\n", number, times(cue, ','), words));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String opening(Cue cue, Labels labels) {
    if (!cue.opensTurn()) {
      return "";
    }
    return (labels == Labels.DASH_NAME ? "- " : "") + cue.label() + " ";
  }

  private static String times(Cue cue, char point) {
    return Clock.withMillis(cue.from(), point) + " --> " + Clock.withMillis(cue.to(), point);
  }

  private static String lines(String words) {
    return String.join("\n", PlainText.wrap(words, COLUMNS));
  }
}
