package crosscase.extract.office;

import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.BoundedZipStream;
import crosscase.extract.files.TikaReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a docx: its main part, and the styles, notes and chunks to which that refers. */
public final class WordFile {
  private final ZipFile zip;

  private WordFile(ZipFile zip) {
    this.zip = zip;
  }

  public static FileContent read(Path file, String mediaType, TikaReader tika)
      throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new WordFile(zip).content(mediaType, tika);
    }
  }

  private FileContent content(String mediaType, TikaReader tika)
      throws IOException, SAXException, TikaException {
    String main = mainPart();
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    WordStyles styles = new WordStyles();
    WordNotes notes = new WordNotes();
    parse(folder + "styles.xml", styles);
    parse(folder + "footnotes.xml", notes);
    parse(folder + "endnotes.xml", notes);
    AltChunks chunks = new AltChunks(zip, chunkParts(folder, main), tika);
    WordDocumentHandler document = new WordDocumentHandler(styles, notes, chunks);
    if (!parse(main, document)) {
      throw new IOException("no " + main);
    }
    return document.content(mediaType, pages());
  }

  /** Its name differs: Word for the web, for example, writes {@code document2.xml}. */
  private String mainPart() throws IOException, SAXException, TikaException {
    List<String> targets = new ArrayList<>();
    DefaultHandler relationships =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes a) {
            if (WordMarkup.value(a, "Type").endsWith("/officeDocument")) {
              targets.add(WordMarkup.value(a, "Target").replaceFirst("^/", ""));
            }
          }
        };
    parse("_rels/.rels", relationships);
    return targets.isEmpty() ? "word/document.xml" : targets.getFirst();
  }

  /**
   * The part of each chunk by the id of its relationship; their names are relative to the folder.
   */
  private Map<String, String> chunkParts(String folder, String main)
      throws IOException, SAXException, TikaException {
    Map<String, String> parts = new HashMap<>();
    DefaultHandler relationships =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes a) {
            if (WordMarkup.value(a, "Type").endsWith("/aFChunk")) {
              String target = WordMarkup.value(a, "Target");
              boolean isAbsolute = target.startsWith("/");
              parts.put(
                  WordMarkup.value(a, "Id"), isAbsolute ? target.substring(1) : folder + target);
            }
          }
        };
    parse(folder + "_rels/" + main.substring(folder.length()) + ".rels", relationships);
    return parts;
  }

  private OptionalInt pages() throws IOException, SAXException, TikaException {
    StoredPageCount pages = new StoredPageCount();
    parse("docProps/app.xml", pages);
    return pages.count();
  }

  private boolean parse(String part, DefaultHandler handler)
      throws IOException, SAXException, TikaException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return false;
    }
    try (InputStream xml = BoundedZipStream.open(zip, entry)) {
      XMLReaderUtils.parseSAX(xml, handler, new ParseContext());
    }
    return true;
  }
}
