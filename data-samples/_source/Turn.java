import java.util.List;

/** What one speaker says before another does; at least one paragraph. */
record Turn(Speaker speaker, List<String> paragraphs) {
  Turn {
    paragraphs = List.copyOf(paragraphs);
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }
}
