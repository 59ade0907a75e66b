package crosscase.extract.turns;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.Block;
import crosscase.extract.plain.PlainTextBlocks;
import crosscase.extract.plain.SubRip;
import crosscase.extract.plain.WebVtt;
import crosscase.extract.web.MarkdownBlocks;
import crosscase.extract.web.XhtmlBlockHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/**
 * A short file, and the turns that a careful reader finds in it.
 *
 * <p>In the file, the turns follow after a line {@code %%%}, one per line: {@code speaker | words}.
 */
record TranscriptSnippet(String name, String text, List<String> expected) {
  private static final Path FOLDER = Path.of("src/test/resources/crosscase/extract/turns");

  static List<TranscriptSnippet> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<TranscriptSnippet> snippets = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("%%%\n", -1);
        snippets.add(
            new TranscriptSnippet(file.getFileName().toString(), parts[0], lines(parts[1])));
      }
      return snippets;
    }
  }

  private static List<String> lines(String gold) {
    return Arrays.stream(gold.split("\n")).filter(line -> !line.isBlank()).toList();
  }

  /** The turns found using only the text. */
  List<String> foundTurns() throws IOException {
    DocumentMetadata description =
        new DocumentMetadata(name, Optional.empty(), Kind.OTHER, name, "", Map.of(), Map.of());
    return said(DocumentAssembler.assemble(description, Samples.READING, blocks()));
  }

  List<Block> blocks() throws IOException {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "vtt" -> WebVtt.read(text);
      case "srt" -> SubRip.read(text);
      case "md" -> MarkdownBlocks.read(text);
      case "html" -> page();
      default -> PlainTextBlocks.read(text);
    };
  }

  private List<Block> page() throws IOException {
    XhtmlBlockHandler blocks = XhtmlBlockHandler.ofWebPage();
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    try {
      parsers
          .newSAXParser()
          .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), blocks);
    } catch (ParserConfigurationException | SAXException notWellFormed) {
      throw new IOException(name, notWellFormed);
    }
    return blocks.blocks();
  }

  private static List<String> said(Document document) {
    Map<Integer, String> words = new TreeMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      String said = paragraph.span().of(document.text());
      paragraph.turn().ifPresent(turn -> words.merge(turn, said, (a, b) -> a + " " + b));
    }
    return document.turns().stream()
        .map(turn -> turn.speaker() + " | " + words.getOrDefault(turn.number(), ""))
        .toList();
  }
}
