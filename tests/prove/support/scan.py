"""Reads the codes of pictures and PDFs, as a telephone would: one JSON line of texts for each file.

A PDF is drawn at 150 dpi first, as a plain printer does.
"""

import json
import sys

try:
    import pypdfium2
    import zxingcpp
    from PIL import Image
except ImportError as missing:
    sys.exit(f"{missing}. Install what reads codes with: pip install zxing-cpp pillow pypdfium2")


def pictures(path):
    if not path.endswith(".pdf"):
        return [Image.open(path)]
    document = pypdfium2.PdfDocument(path)
    return [document[page].render(scale=150 / 72).to_pil() for page in range(len(document))]


for path in sys.argv[1:]:
    print(json.dumps([code.text for picture in pictures(path) for code in zxingcpp.read_barcodes(picture.convert("L"))]))
