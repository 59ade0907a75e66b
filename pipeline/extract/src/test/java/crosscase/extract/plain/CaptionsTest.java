package crosscase.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionsTest {

  @Test
  void joinsTheCuesOfAVoice() {
    String vtt =
        """
        WEBVTT - An interview

        NOTE
        Ann: is a pseudonym.

        STYLE
        ::cue { color: red }

        cue-1
        00:04.000 --> 00:06.000 align:start
        <v Ann>How did <i>it</i>
        begin?</v>

        cue-2
        00:00:06.000 --> 00:00:08.000
        <v.loud Bob>With Tom &amp; Co</v>

        00:00:08.000 --> 00:00:09.000
        <v Bob>and a &lt;leak&gt;.</v>
        """;
    assertThat(said(WebVtt.read(vtt)))
        .containsExactly("Ann: How did it begin?", "Bob: With Tom & Co and a <leak>.");
  }

  @Test
  void findsTheNamesInSubRipCaptions() {
    String srt =
        """
        1
        00:00:04,000 --> 00:00:06,000
        - Ann: How did it
        begin?

        2
        00:00:06,000 --> 00:00:08,000
        - Bob: With a {\\an8}<i>leak</i>,

        3
        00:00:08,000 --> 00:00:09,000
        at 9:30.

        4
        00:00:09,000 --> 00:00:10,000
        - Ann: And?
        - Bob: No.
        """;
    assertThat(said(SubRip.read(srt)))
        .containsExactly(
            "Ann: How did it begin?", "Bob: With a leak, at 9:30.", "Ann: And?", "Bob: No.");
  }

  private static List<String> said(List<Block> blocks) {
    DocumentMetadata description =
        new DocumentMetadata("a", Optional.empty(), Kind.INTERVIEW, "A", "", Map.of(), Map.of());
    Document document = DocumentAssembler.assemble(description, Samples.READING, blocks);
    return document.paragraphs().stream()
        .map(p -> document.turnOf(p).orElseThrow().speaker() + ": " + p.span().of(document.text()))
        .toList();
  }
}
