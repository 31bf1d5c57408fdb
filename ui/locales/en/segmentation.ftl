# segmentation
