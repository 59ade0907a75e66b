import java.util.List;

/** A turn as it stands in a file: the label in its convention, and the words. */
record LabelledTurn(String label, List<String> paragraphs) {
  LabelledTurn {
    paragraphs = List.copyOf(paragraphs);
  }

  String first() {
    return paragraphs.getFirst();
  }

  List<String> others() {
    return paragraphs.subList(1, paragraphs.size());
  }
}
