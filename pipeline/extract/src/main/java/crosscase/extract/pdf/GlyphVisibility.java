package crosscase.extract.pdf;

import crosscase.corpus.LeftOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Tells which letters of a page a reader sees, and counts the others: those outside the page, and
 * those drawn invisibly.
 *
 * <p>Invisible letters on a page with images are the text of a scan, put there by a program for
 * OCR.
 */
final class GlyphVisibility {
  /** Letters may reach a little beyond the edge, in points. */
  private static final float TOLERANCE = 2;

  private static final int MAX_DEPTH = 3;

  private PDRectangle page = PDRectangle.A4;
  private boolean hasImages;
  private int outside;
  private int hidden;

  void startPage(PDPage next) {
    page = next.getCropBox();
    hasImages = hasImages(next.getResources(), 0);
  }

  boolean pageHasImages() {
    return hasImages;
  }

  boolean isVisible(TextPosition letter, RenderingMode mode) {
    if (!isOnPage(letter)) {
      outside++;
      return false;
    }
    if (!mode.isFill() && !mode.isStroke() && !hasImages) {
      hidden++;
      return false;
    }
    return true;
  }

  private boolean isOnPage(TextPosition letter) {
    float across = (letter.getTextMatrix().getTranslateX() + letter.getEndX()) / 2;
    float up = (letter.getTextMatrix().getTranslateY() + letter.getEndY()) / 2;
    return isBetween(across, page.getWidth()) && isBetween(up, page.getHeight());
  }

  private static boolean isBetween(float position, float length) {
    return position > -TOLERANCE && position < length + TOLERANCE;
  }

  /** What was left out, if anything was. */
  List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>(LeftOut.of(LeftOut.Thing.OUTSIDE_LETTER, outside));
    all.addAll(LeftOut.of(LeftOut.Thing.HIDDEN_LETTER, hidden));
    return all;
  }

  private static boolean hasImages(@Nullable PDResources resources, int depth) {
    if (resources == null || depth > MAX_DEPTH) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name) || formHasImages(resources, name, depth)) {
        return true;
      }
    }
    return false;
  }

  private static boolean formHasImages(PDResources resources, COSName name, int depth) {
    try {
      PDXObject object = resources.getXObject(name);
      return object instanceof PDFormXObject form && hasImages(form.getResources(), depth + 1);
    } catch (IOException damaged) {
      return false;
    }
  }
}
