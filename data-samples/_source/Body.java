import java.util.List;
import java.util.Map;

/** What stands under the header of a source. */
sealed interface Body {
  record Transcript(List<Turn> turns) implements Body {
    public Transcript {
      turns = List.copyOf(turns);
    }
  }

  /** Blocks in order, and the footnotes by their mark's id in the order of the source. */
  record Report(List<Block> blocks, Map<String, String> notes) implements Body {
    public Report {
      blocks = List.copyOf(blocks);
    }
  }
}
